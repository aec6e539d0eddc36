/** New tasks and changed ones, in the order given; where a task stands in the log is the log's to say. */
export const PUT_TASKS = `
  INSERT INTO tasks (id, form, task, reporter, system, parent_id, assigner, assignee, region, state, kind, letter_no, due_at, received, accepted, done, ended,
    overdue, awaits_receipt)
  SELECT id, form, task, reporter, system, parent_id, assigner, assignee, region, state, kind, letter_no, due_at, received, accepted, done, ended,
    overdue, awaits_receipt
  FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (id text, form text, task jsonb, reporter text, system text, parent_id text, assigner text, assignee text,
    region text, state text, kind text, letter_no text, due_at timestamptz, received boolean, accepted boolean, done boolean, ended boolean, overdue boolean,
    awaits_receipt boolean)) WITH ORDINALITY AS given (id, form, task, reporter, system, parent_id, assigner, assignee, region, state, kind, letter_no, due_at,
    received, accepted, done, ended, overdue, awaits_receipt, place)
  ORDER BY place
  ON CONFLICT (id) DO UPDATE SET task = excluded.task, assigner = excluded.assigner, assignee = excluded.assignee, state = excluded.state, kind = excluded.kind,
    letter_no = excluded.letter_no, due_at = excluded.due_at, received = excluded.received, accepted = excluded.accepted, done = excluded.done,
    ended = excluded.ended, overdue = excluded.overdue, awaits_receipt = excluded.awaits_receipt, changed_at = now()`;

export const PUT_PARTIES = `
  INSERT INTO task_parties (agency, seq, task_id, role)
  SELECT given.agency, t.seq, given.task_id, given.role FROM jsonb_to_recordset($1::jsonb) AS given (agency text, task_id text, role text)
    JOIN tasks t ON t.id = given.task_id
  ON CONFLICT (agency, seq) DO NOTHING`;

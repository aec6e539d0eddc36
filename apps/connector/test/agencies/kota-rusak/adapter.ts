export default { id: 'kota-rusak' };

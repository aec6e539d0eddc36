# One image for every app; the command chooses which: dist/apps/<app>/src/main.js
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /simpul
COPY package.json package-lock.json .npmrc ./
COPY libs/adapter-kit/package.json libs/adapter-kit/
COPY libs/contract/package.json libs/contract/
COPY libs/domain/package.json libs/domain/
COPY libs/kafka/package.json libs/kafka/
COPY libs/platform/package.json libs/platform/
COPY libs/postgres/package.json libs/postgres/
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 MALLOC_ARENA_MAX=1
WORKDIR /simpul
COPY --from=build /simpul/package.json ./
COPY --from=build /simpul/node_modules node_modules
COPY --from=build /simpul/libs libs
COPY --from=build /simpul/agencies agencies
COPY --from=build /simpul/schemas schemas
COPY --from=build /simpul/dist dist
RUN mkdir -p /var/lib/simpul/files /var/lib/simpul/feeds && chown node:node /var/lib/simpul/files /var/lib/simpul/feeds
USER node
EXPOSE 3000
ENTRYPOINT ["node", "--max-semi-space-size=16", "--heap-growing-percent=100"]
CMD ["dist/apps/simpul/src/main.js"]

// One round with PouchDB: `node pouchdb_round.js RECORDS FOLDER`, run where pouchdb, express and express-pouchdb are.
// The server is a process of its own (`node pouchdb_round.js serve FOLDER`); both sides keep their documents in LevelDB.
// Printed: one JSON object of seconds.
"use strict";

const { fork } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const found = createRequire(path.join(process.cwd(), "package.json"));
const PouchDB = found("pouchdb");
const EMPTY_SYNCS = 20;
const BATCH = 500;

function serve(folder) {
    const app = found("express")();
    const express = found("express-pouchdb");
    const kept = PouchDB.defaults({ prefix: folder + path.sep });
    app.use("/", express(kept, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: path.join(folder, "log") }));
    const server = app.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function seconds(act) {
    const began = process.hrtime.bigint();
    await act();
    return Number(process.hrtime.bigint() - began) / 1e9;
}

async function round(records, folder, port) {
    const sender = new PouchDB(path.join(folder, "sender"));
    const reader = new PouchDB(path.join(folder, "reader"));
    const url = `http://127.0.0.1:${port}/office`;
    await new PouchDB(url).info();
    await sender.bulkDocs(records.map((record) => ({ _id: record.id, record })));
    const how = { batch_size: BATCH };
    const push = await seconds(() => sender.replicate.to(url, how));
    const pull = await seconds(() => reader.replicate.from(url, how));
    const held = (await reader.info()).doc_count;
    if (held !== records.length)
        throw new Error(`the reader holds ${held} of ${records.length} documents`);
    const empty = [];
    for (let turn = 0; turn < EMPTY_SYNCS; turn += 1)
        empty.push(await seconds(() => reader.replicate.from(url, how)));
    return { push, pull, empty };
}

async function main(from, folder) {
    const lines = fs.readFileSync(from, "utf8").split("\n").filter(Boolean);
    const shelf = path.join(folder, "server");
    fs.mkdirSync(shelf);
    const server = fork(__filename, ["serve", shelf], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    try {
        const port = await new Promise((done, failed) => {
            server.once("message", done);
            server.once("exit", (code) => failed(new Error(`the server has ended (${code})`)));
        });
        console.log(JSON.stringify(await round(lines.map((line) => JSON.parse(line)), folder, port)));
    } finally {
        server.kill();
    }
}

if (process.argv[2] === "serve")
    serve(process.argv[3]);
else
    main(process.argv[2], process.argv[3]).then(() => process.exit(0), (error) => {
        console.error(error);
        process.exit(1);
    });

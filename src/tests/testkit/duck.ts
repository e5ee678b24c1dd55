import { DuckDBInstance } from '@duckdb/node-api';

/** Asks DuckDB, as whoever reads the files with it does. */
export async function duck(question: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await connection.runAndReadAll(question);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

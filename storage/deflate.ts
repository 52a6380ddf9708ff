/** Compression of what is kept as bytes; both browsers and Node have it built in. */
const through = (bytes: BufferSource, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

export const deflate = (bytes: BufferSource) =>
  through(bytes, new CompressionStream('deflate-raw'));

/** @throws TypeError if the bytes are damaged */
export const inflate = (bytes: BufferSource) =>
  through(bytes, new DecompressionStream('deflate-raw'));

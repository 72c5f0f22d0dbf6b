export const id=319;export const ids=[319];export const modules={7953:(t,i,e)=>{e.d(i,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var a=e(7598);function digestOfText(t){return`sha256:${(0,
a.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,i){const e=(0,
a.createHash)("sha256");let n=0;return t.pipeThrough(new TransformStream({transform(t,i){e.update(t);n+=t.byteLength
;i.enqueue(t)},flush(){const t=`sha256:${e.digest("hex")}`
;if(t!==i)throw new Damaged(`the content of ${i} is damaged: ${n} bytes of ${t} came`)}}))}},319:(t,i,e)=>{e.r(i)
;e.d(i,{Layout:()=>Layout});var a=e(3024);var n=e(1455);var s=e(6760);var o=e(7075);var r=e(2807);var c=e(4493)
;var d=e(7953);class Layout{#t;constructor(t){this.#t=t}async manifest(t){
const i=t.startsWith("sha256:")?t:await this.#i(t);if(i===void 0)return;const e=await this.#e(i);if(e===void 0)return
;const a=(0,c.$E)({text:e});const n=a.mediaType??(a.manifests?c.$p:c.EG);return{mediaType:n,digest:i,text:e}}
async blob(t){const i=this.#a(t);if(await(0,n.stat)(i).catch(missing)===void 0)throw(0,
r.Qm)(`image: ${i} is not there; build it again`);const e=(0,a.createReadStream)(i,{highWaterMark:1<<20});return(0,
d.zr)(o.Readable.toWeb(e),t)}async text(t){const i=await this.#e(t);if(i===void 0)throw(0,
r.Qm)(`image: ${this.#a(t)} is not there; build it again`);return i}async referrers(t){const i=await this.#n()
;const e=await Promise.all(i.map(async i=>{const e=await this.manifest(i.digest);return e&&(0,
c.$E)(e).subject?.digest===t?[i]:[]}));return e.flat()}async#i(t){
return(await this.#n()).find(({annotations:i})=>i?.["org.opencontainers.image.ref.name"]===t)?.digest}async#n(){
const t=await(0,n.readFile)((0,s.join)(this.#t,"index.json"),"utf8").catch(missing);if(t===void 0)throw(0,
r.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`);return(0,c.$E)({text:t
}).manifests??[]}async#e(t){const i=await(0,n.readFile)(this.#a(t),"utf8").catch(missing);if(i!==void 0&&(0,
d.Nv)(i)!==t)throw(0,r.Qm)(`image: ${this.#a(t)} is damaged; build it again`);return i}#a(t){return(0,
s.join)(this.#t,(0,c.nD)(t))}}function missing(t){if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}},
4493:(t,i,e)=>{e.d(i,{$E:()=>contentOf,$p:()=>a,EG:()=>n,QP:()=>o,TF:()=>s,V4:()=>r,jq:()=>isForeign,nD:()=>blobPath})
;const a="application/vnd.oci.image.index.v1+json";const n="application/vnd.oci.image.manifest.v1+json"
;const s="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const r=[a,n,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}function blobPath(t){
return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}}};

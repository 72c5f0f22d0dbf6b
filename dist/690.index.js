export const id=690;export const ids=[690];export const modules={8426:(t,e,i)=>{i.d(e,{$p:()=>a,EG:()=>n,QP:()=>o,
TF:()=>s,V4:()=>r,jq:()=>isForeign});const a="application/vnd.oci.image.index.v1+json"
;const n="application/vnd.oci.image.manifest.v1+json";const s="application/vnd.oci.image.config.v1+json"
;const o="application/vnd.oci.image.layer.v1.tar"
;const r=[a,n,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}},4731:(t,e,i)=>{i.d(e,{$:()=>contentOf,
n:()=>blobPath});function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){
return JSON.parse(t)}},6192:(t,e,i)=>{i.d(e,{Nv:()=>digestOfText,WM:()=>Damaged,zr:()=>verified});var a=i(7598)
;function digestOfText(t){return`sha256:${(0,a.createHash)("sha256").update(t).digest("hex")}`}
class Damaged extends Error{}function verified(t,e){const i=(0,a.createHash)("sha256");let n=0
;return t.pipeThrough(new TransformStream({transform(t,e){i.update(t);n+=t.byteLength;e.enqueue(t)},flush(){
const t=`sha256:${i.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${n} bytes of ${t} came`)}}))}},7690:(t,e,i)=>{i.r(e)
;i.d(e,{Layout:()=>Layout});var a=i(3024);var n=i(1455);var s=i(6760);var o=i(7075);var r=i(2807);var c=i(8426)
;var d=i(4731);var f=i(6192);class Layout{#t;constructor(t){this.#t=t}async manifest(t){
const e=t.startsWith("sha256:")?t:await this.#e(t);if(e===void 0)return;const i=await(0,
n.readFile)(this.#i(e),"utf8").catch(missing);if(i===void 0)return;if((0,f.Nv)(i)!==e)throw(0,
r.Qm)(`image: ${this.#i(e)} is damaged; build it again`);const a=(0,d.$)({text:i})
;const s=a.mediaType??(a.manifests?c.$p:c.EG);return{mediaType:s,digest:e,text:i}}async blob(t){const e=this.#i(t)
;if(await(0,n.stat)(e).catch(missing)===void 0)throw(0,r.Qm)(`image: ${e} is not there; build it again`);const i=(0,
a.createReadStream)(e,{highWaterMark:1<<20});return(0,f.zr)(o.Readable.toWeb(i),t)}async referrers(t){
const e=await this.#a();const i=await Promise.all(e.map(async e=>{const i=await this.manifest(e.digest);return i&&(0,
d.$)(i).subject?.digest===t?[e]:[]}));return i.flat()}async#e(t){
return(await this.#a()).find(({annotations:e})=>e?.["org.opencontainers.image.ref.name"]===t)?.digest}async#a(){
const t=await(0,n.readFile)((0,s.join)(this.#t,"index.json"),"utf8").catch(missing);if(t===void 0)throw(0,
r.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`);return(0,d.$)({text:t
}).manifests??[]}#i(t){return(0,s.join)(this.#t,(0,d.n)(t))}}function missing(t){
if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}}};

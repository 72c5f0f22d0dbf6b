export const id=319;export const ids=[319];export const modules={7953:(t,e,i)=>{i.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var n=i(7598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const i=(0,
n.createHash)("sha256");let a=0;return t.pipeThrough(new TransformStream({transform(t,e){i.update(t);a+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${i.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${a} bytes of ${t} came`)}}))}},319:(t,e,i)=>{i.r(e)
;i.d(e,{Layout:()=>Layout});var n=i(3024);var a=i(7075);var o=i(2807);var s=i(4493);var r=i(6773);var c=i(7953)
;class Layout{#t;constructor(t){this.#t=t}async manifest(t){const e=t.startsWith("sha256:")?t:await this.#e(t)
;if(e===void 0)return;const i=await this.#i(e);if(i===void 0)return;const n=(0,s.$E)({text:i})
;const a=n.mediaType??(n.manifests?s.$p:s.EG);return{mediaType:a,digest:e,text:i}}async blob(t){const e=this.#n(t)
;if(!(0,n.existsSync)(e))throw(0,o.Qm)(`image: ${e} is not there; build it again`);const i=(0,n.createReadStream)(e,{
highWaterMark:1<<20});return(0,c.zr)(a.Readable.toWeb(i),t)}async text(t){const e=await this.#i(t)
;if(e===void 0)throw(0,o.Qm)(`image: ${this.#n(t)} is not there; build it again`);return e}async referrers(t){
const e=await this.#a();const i=await Promise.all(e.map(async e=>{const i=await this.manifest(e.digest);return i&&(0,
s.$E)(i).subject?.digest===t?[e]:[]}));return i.flat()}async#e(t){
return(await this.#a()).find(({annotations:e})=>e?.["org.opencontainers.image.ref.name"]===t)?.digest}async#a(){
const t=await(0,r.vh)(this.#t)
;if(t===void 0)throw(0,o.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`)
;return t}async#i(t){const e=await(0,r.SQ)(this.#t,t);if(e!==void 0&&(0,c.Nv)(e)!==t)throw(0,
o.Qm)(`image: ${this.#n(t)} is damaged; build it again`);return e}#n(t){return(0,r.NI)(this.#t,t)}}},6773:(t,e,i)=>{
i.d(e,{NI:()=>layoutFile,SQ:()=>layoutText,vh:()=>layoutIndex});var n=i(1455);var a=i(6760);var o=i(4493)
;async function layoutIndex(t){const e=await(0,n.readFile)((0,a.join)(t,"index.json"),"utf8").catch(missing)
;return e===void 0?void 0:(0,o.$E)({text:e}).manifests??[]}async function layoutText(t,e){return await(0,
n.readFile)(layoutFile(t,e),"utf8").catch(missing)}function layoutFile(t,e){return(0,a.join)(t,(0,o.nD)(e))}
function missing(t){if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}},4493:(t,e,i)=>{i.d(e,{$E:()=>contentOf,
$p:()=>n,EG:()=>a,H3:()=>isAttestation,QP:()=>s,TF:()=>o,V4:()=>c,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex})
;const n="application/vnd.oci.image.index.v1+json";const a="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const s="application/vnd.oci.image.layer.v1.tar"
;const r="application/vnd.docker.distribution.manifest.list.v2+json"
;const c=[n,a,r,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===n||t===r}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}}};

export const id=326;export const ids=[326,690];export const modules={8426:(e,t,i)=>{i.d(t,{$p:()=>a,EG:()=>n,QP:()=>o,
TF:()=>s,V4:()=>r,jq:()=>isForeign});const a="application/vnd.oci.image.index.v1+json"
;const n="application/vnd.oci.image.manifest.v1+json";const s="application/vnd.oci.image.config.v1+json"
;const o="application/vnd.oci.image.layer.v1.tar"
;const r=[a,n,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}},4731:(e,t,i)=>{i.d(t,{$:()=>contentOf,
n:()=>blobPath});function blobPath(e){return`blobs/${e.replace(":","/")}`}function contentOf({text:e}){
return JSON.parse(e)}},6192:(e,t,i)=>{i.d(t,{Nv:()=>digestOfText,WM:()=>Damaged,zr:()=>verified});var a=i(7598)
;function digestOfText(e){return`sha256:${(0,a.createHash)("sha256").update(e).digest("hex")}`}
class Damaged extends Error{}function verified(e,t){const i=(0,a.createHash)("sha256");let n=0
;return e.pipeThrough(new TransformStream({transform(e,t){i.update(e);n+=e.byteLength;t.enqueue(e)},flush(){
const e=`sha256:${i.digest("hex")}`
;if(e!==t)throw new Damaged(`the content of ${t} is damaged: ${n} bytes of ${e} came`)}}))}},1326:(e,t,i)=>{i.r(t)
;i.d(t,{engineImage:()=>engineImage});var a=i(1421);var n=i(7598);var s=i(3024);var o=i(1455);var r=i(8161)
;var c=i(6760);var d=i(8321);var f=i(6466);var g=i(8522);var h=i(2807);var m=i(8426);var u=i(4731);var l=i(7690)
;async function engineImage(e){const t=await(0,o.mkdtemp)((0,c.join)(process.env["RUNNER_TEMP"]||(0,
r.tmpdir)(),"immutable-image-"));const close=()=>(0,o.rm)(t,{recursive:true,force:true});try{await(0,o.mkdir)((0,
c.join)(t,"saved"));await(0,o.mkdir)((0,c.join)(t,"blobs/sha256"),{recursive:true});await save(e,(0,c.join)(t,"saved"))
;const i=await toLayout(e,t);return{source:new l.Layout(t),digest:i,close}}catch(t){await close();const{code:i}=t
;if(i!=="ENOSPC")throw t
;throw(0,h.gz)(`taking ${e} out of the Docker engine: the disk of RUNNER_TEMP is full; free some of it`,"failed",t)}}
async function save(e,t){const i=(0,a.spawn)("docker",["image","save",e],{stdio:["ignore","pipe","pipe"]});const n=(0,
a.spawn)("tar",["-x","-C",t],{stdio:["pipe","ignore","pipe"]});const ended=e=>new Promise(t=>{
e.on("error",e=>t(e.code??e.message)).on("close",t)});const s=Promise.all([ended(i),ended(n),(0,d.text)(i.stderr),(0,
d.text)(n.stderr)]);await(0,f.pipeline)(i.stdout,n.stdin).catch(()=>{});const[o,r,c,g]=await s
;const m=`image: taking ${e} out of the local Docker engine`;if(o==="ENOENT")throw(0,
h.Qm)(`${m}: there is no docker on the PATH; give the image by digest, or as oci:<path>@sha256:…`)
;if(/No such image|reference does not exist/i.test(c))throw(0,
h.Qm)(`${m}: it has no such image; build or load it in this job, or give one of a registry by digest`);if(o!==0){
const t=c.trim().split("\n").at(-1)||`docker save ended with ${o}`
;throw(0,h.gz)(`${m}: ${t}; an image that is in a registry is named by its digest, ${e}@sha256:…`)}if(r===0)return
;if(/No space left/.test(g))throw(0,h.gz)(`${m}: the disk of RUNNER_TEMP is full; free some of it`);throw(0,
h.gz)(`${m}: tar ended with ${r}: ${g.trim().split("\n").at(-1)}`)}async function toLayout(e,t){const saved=e=>(0,
c.join)(t,"saved",e);const[i]=JSON.parse(await(0,o.readFile)(saved("manifest.json"),"utf8"));if(!i)throw(0,
h.gz)(`image: taking ${e} out of the local Docker engine: it saved nothing; give the image by digest`)
;const a=await store(t,m.TF,await(0,o.readFile)(saved(i.Config)));const n=[]
;for(const e of i.Layers)n.push(await compress(t,saved(e)));const s={schemaVersion:2,mediaType:m.EG,config:a,layers:n}
;const r=await store(t,m.EG,Buffer.from(JSON.stringify(s)));const d={schemaVersion:2,mediaType:m.$p,manifests:[r]}
;await(0,o.writeFile)((0,c.join)(t,"index.json"),JSON.stringify(d));return r.digest}async function store(e,t,i){
const a=`sha256:${(0,n.createHash)("sha256").update(i).digest("hex")}`;await(0,o.writeFile)((0,c.join)(e,(0,u.n)(a)),i)
;return{mediaType:t,digest:a,size:i.byteLength}}async function compress(e,t){const i=await compressionOf(t);const a=(0,
n.createHash)("sha256");let r=0;const d=(0,c.join)(e,"layer");const counted=async function*(e){for await(const t of e){
a.update(t);r+=t.byteLength;yield t}};const h=(0,s.createReadStream)(t,{highWaterMark:1<<20});if(i===void 0)await(0,
f.pipeline)(h,(0,g.createGzip)({level:6}),counted,(0,s.createWriteStream)(d));else await(0,f.pipeline)(h,counted,(0,
s.createWriteStream)(d));const l=`sha256:${a.digest("hex")}`;await(0,o.rename)(d,(0,c.join)(e,(0,u.n)(l)));return{
mediaType:`${m.QP}+${i??"gzip"}`,digest:l,size:r}}async function compressionOf(e){const t=await(0,o.open)(e);try{
const{buffer:e}=await t.read(Buffer.alloc(4),0,4,0);if(e.readUInt16BE(0)===8075)return"gzip"
;return e.readUInt32LE(0)===4247762216?"zstd":void 0}finally{await t.close()}}},7690:(e,t,i)=>{i.r(t);i.d(t,{
Layout:()=>Layout});var a=i(3024);var n=i(1455);var s=i(6760);var o=i(7075);var r=i(2807);var c=i(8426);var d=i(4731)
;var f=i(6192);class Layout{#e;constructor(e){this.#e=e}async manifest(e){
const t=e.startsWith("sha256:")?e:await this.#t(e);if(t===void 0)return;const i=await(0,
n.readFile)(this.#i(t),"utf8").catch(missing);if(i===void 0)return;if((0,f.Nv)(i)!==t)throw(0,
r.Qm)(`image: ${this.#i(t)} is damaged; build it again`);const a=(0,d.$)({text:i})
;const s=a.mediaType??(a.manifests?c.$p:c.EG);return{mediaType:s,digest:t,text:i}}async blob(e){const t=this.#i(e)
;if(await(0,n.stat)(t).catch(missing)===void 0)throw(0,r.Qm)(`image: ${t} is not there; build it again`);const i=(0,
a.createReadStream)(t,{highWaterMark:1<<20});return(0,f.zr)(o.Readable.toWeb(i),e)}async referrers(e){
const t=await this.#a();const i=await Promise.all(t.map(async t=>{const i=await this.manifest(t.digest);return i&&(0,
d.$)(i).subject?.digest===e?[t]:[]}));return i.flat()}async#t(e){
return(await this.#a()).find(({annotations:t})=>t?.["org.opencontainers.image.ref.name"]===e)?.digest}async#a(){
const e=await(0,n.readFile)((0,s.join)(this.#e,"index.json"),"utf8").catch(missing);if(e===void 0)throw(0,
r.Qm)(`image: ${this.#e} holds no OCI layout; build it in this job, or correct the path`);return(0,d.$)({text:e
}).manifests??[]}#i(e){return(0,s.join)(this.#e,(0,d.n)(e))}}function missing(e){
if(e.code==="ENOENT"||e.code==="ENOTDIR")return;throw e}}};

export const id=543;export const ids=[543,319];export const modules={7953:(t,e,i)=>{i.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var a=i(7598);function digestOfText(t){return`sha256:${(0,
a.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const i=(0,
a.createHash)("sha256");let n=0;return t.pipeThrough(new TransformStream({transform(t,e){i.update(t);n+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${i.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${n} bytes of ${t} came`)}}))}},3543:(t,e,i)=>{i.r(e)
;i.d(e,{engineImage:()=>engineImage});var a=i(1421);var n=i(7598);var s=i(3024);var o=i(1455);var r=i(8161)
;var c=i(6760);var d=i(8321);var f=i(6466);var g=i(8522);var h=i(2807);var m=i(4493);var u=i(319)
;async function engineImage(t){const e=await(0,o.mkdtemp)((0,c.join)(process.env["RUNNER_TEMP"]||(0,
r.tmpdir)(),"immutable-image-"));const close=()=>(0,o.rm)(e,{recursive:true,force:true});try{await(0,o.mkdir)((0,
c.join)(e,"saved"));await(0,o.mkdir)((0,c.join)(e,"blobs/sha256"),{recursive:true});await save(t,(0,c.join)(e,"saved"))
;const i=await toLayout(t,e);return{source:new u.Layout(e),digest:i,close}}catch(e){await close();const{code:i}=e
;if(i!=="ENOSPC")throw e
;throw(0,h.gz)(`taking ${t} out of the Docker engine: the disk of RUNNER_TEMP is full; free some of it`,"failed",e)}}
async function save(t,e){const i=(0,a.spawn)("docker",["image","save",t],{stdio:["ignore","pipe","pipe"]});const n=(0,
a.spawn)("tar",["-x","-C",e],{stdio:["pipe","ignore","pipe"]});const ended=t=>new Promise(e=>{
t.on("error",t=>e(t.code??t.message)).on("close",e)});const s=Promise.all([ended(i),ended(n),(0,d.text)(i.stderr),(0,
d.text)(n.stderr)]);await(0,f.pipeline)(i.stdout,n.stdin).catch(()=>{});const[o,r,c,g]=await s
;const m=`image: taking ${t} out of the local Docker engine`;if(o==="ENOENT")throw(0,
h.Qm)(`${m}: there is no docker on the PATH; give the image by digest, or as oci:<path>@sha256:…`)
;if(/No such image|reference does not exist/i.test(c))throw(0,
h.Qm)(`${m}: it has no such image; build or load it in this job, or give one of a registry by digest`);if(o!==0){
const e=c.trim().split("\n").at(-1)||`docker save ended with ${o}`
;throw(0,h.gz)(`${m}: ${e}; an image that is in a registry is named by its digest, ${t}@sha256:…`)}if(r===0)return
;if(/No space left/.test(g))throw(0,h.gz)(`${m}: the disk of RUNNER_TEMP is full; free some of it`);throw(0,
h.gz)(`${m}: tar ended with ${r}: ${g.trim().split("\n").at(-1)}`)}async function toLayout(t,e){const saved=t=>(0,
c.join)(e,"saved",t);const[i]=JSON.parse(await(0,o.readFile)(saved("manifest.json"),"utf8"));if(!i)throw(0,
h.gz)(`image: taking ${t} out of the local Docker engine: it saved nothing; give the image by digest`)
;const a=await store(e,m.TF,await(0,o.readFile)(saved(i.Config)));const n=[]
;for(const t of i.Layers)n.push(await compress(e,saved(t)));const s={schemaVersion:2,mediaType:m.EG,config:a,layers:n}
;const r=await store(e,m.EG,Buffer.from(JSON.stringify(s)));const d={schemaVersion:2,mediaType:m.$p,manifests:[r]}
;await(0,o.writeFile)((0,c.join)(e,"index.json"),JSON.stringify(d));return r.digest}async function store(t,e,i){
const a=`sha256:${(0,n.createHash)("sha256").update(i).digest("hex")}`;await(0,o.writeFile)((0,c.join)(t,(0,m.nD)(a)),i)
;return{mediaType:e,digest:a,size:i.byteLength}}async function compress(t,e){const i=await compressionOf(e);const a=(0,
n.createHash)("sha256");let r=0;const d=(0,c.join)(t,"layer");const counted=async function*(t){for await(const e of t){
a.update(e);r+=e.byteLength;yield e}};const h=(0,s.createReadStream)(e,{highWaterMark:1<<20});if(i===void 0)await(0,
f.pipeline)(h,(0,g.createGzip)({level:6}),counted,(0,s.createWriteStream)(d));else await(0,f.pipeline)(h,counted,(0,
s.createWriteStream)(d));const u=`sha256:${a.digest("hex")}`;await(0,o.rename)(d,(0,c.join)(t,(0,m.nD)(u)));return{
mediaType:`${m.QP}+${i??"gzip"}`,digest:u,size:r}}async function compressionOf(t){const e=await(0,o.open)(t);try{
const{buffer:t}=await e.read(Buffer.alloc(4),0,4,0);if(t.readUInt16BE(0)===8075)return"gzip"
;return t.readUInt32LE(0)===4247762216?"zstd":void 0}finally{await e.close()}}},319:(t,e,i)=>{i.r(e);i.d(e,{
Layout:()=>Layout});var a=i(3024);var n=i(1455);var s=i(6760);var o=i(7075);var r=i(2807);var c=i(4493);var d=i(7953)
;class Layout{#t;constructor(t){this.#t=t}async manifest(t){const e=t.startsWith("sha256:")?t:await this.#e(t)
;if(e===void 0)return;const i=await this.#i(e);if(i===void 0)return;const a=(0,c.$E)({text:i})
;const n=a.mediaType??(a.manifests?c.$p:c.EG);return{mediaType:n,digest:e,text:i}}async blob(t){const e=this.#a(t)
;if(await(0,n.stat)(e).catch(missing)===void 0)throw(0,r.Qm)(`image: ${e} is not there; build it again`);const i=(0,
a.createReadStream)(e,{highWaterMark:1<<20});return(0,d.zr)(o.Readable.toWeb(i),t)}async text(t){
const e=await this.#i(t);if(e===void 0)throw(0,r.Qm)(`image: ${this.#a(t)} is not there; build it again`);return e}
async referrers(t){const e=await this.#n();const i=await Promise.all(e.map(async e=>{
const i=await this.manifest(e.digest);return i&&(0,c.$E)(i).subject?.digest===t?[e]:[]}));return i.flat()}async#e(t){
return(await this.#n()).find(({annotations:e})=>e?.["org.opencontainers.image.ref.name"]===t)?.digest}async#n(){
const t=await(0,n.readFile)((0,s.join)(this.#t,"index.json"),"utf8").catch(missing);if(t===void 0)throw(0,
r.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`);return(0,c.$E)({text:t
}).manifests??[]}async#i(t){const e=await(0,n.readFile)(this.#a(t),"utf8").catch(missing);if(e!==void 0&&(0,
d.Nv)(e)!==t)throw(0,r.Qm)(`image: ${this.#a(t)} is damaged; build it again`);return e}#a(t){return(0,
s.join)(this.#t,(0,c.nD)(t))}}function missing(t){if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}},
4493:(t,e,i)=>{i.d(e,{$E:()=>contentOf,$p:()=>a,EG:()=>n,QP:()=>o,TF:()=>s,V4:()=>r,jq:()=>isForeign,nD:()=>blobPath})
;const a="application/vnd.oci.image.index.v1+json";const n="application/vnd.oci.image.manifest.v1+json"
;const s="application/vnd.oci.image.config.v1+json";const o="application/vnd.oci.image.layer.v1.tar"
;const r=[a,n,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}function blobPath(t){
return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}}};

export const id=3543;export const ids=[3543,319];export const modules={7953:(t,e,i)=>{i.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var n=i(7598);function digestOfText(t){return`sha256:${(0,
n.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const i=(0,
n.createHash)("sha256");let a=0;return t.pipeThrough(new TransformStream({transform(t,e){i.update(t);a+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${i.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${a} bytes of ${t} came`)}}))}},3543:(t,e,i)=>{i.r(e)
;i.d(e,{engineImage:()=>engineImage});var n=i(7598);var a=i(3024);var o=i(1455);var s=i(8161);var r=i(6760)
;var c=i(6466);var d=i(8522);var f=i(2807);var u=i(4493);var l=i(2140);var h=i(319);async function engineImage(t){
const e=await(0,o.mkdtemp)((0,r.join)(process.env["RUNNER_TEMP"]||(0,s.tmpdir)(),"immutable-image-"))
;const close=()=>(0,o.rm)(e,{recursive:true,force:true});try{await(0,o.mkdir)((0,r.join)(e,"saved"));await(0,
o.mkdir)((0,r.join)(e,"blobs/sha256"),{recursive:true});await save(t,(0,r.join)(e,"saved"));const i=await toLayout(t,e)
;return{source:new h.Layout(e),digest:i,close}}catch(e){await close();const{code:i}=e;if(i!=="ENOSPC")throw e;throw(0,
f.gz)(`taking ${t} out of the Docker engine: the disk of RUNNER_TEMP is full; free some of it`,"failed",e)}}
async function save(t,e){const i=(0,l.n)("docker",["image","save",t]);const n=(0,l.n)("tar",["-x","-C",e]);i.in.end()
;n.out.resume();await(0,c.pipeline)(i.out,n.in).catch(()=>{})
;const[{code:a,err:o},{code:s,err:r}]=await Promise.all([i.end,n.end])
;const d=`image: taking ${t} out of the local Docker engine`;if(a==="ENOENT")throw(0,
f.Qm)(`${d}: there is no docker on the PATH; give the image by digest, or as oci:<path>@sha256:…`)
;if(/No such image|reference does not exist/i.test(o))throw(0,
f.Qm)(`${d}: it has no such image; build or load it in this job, or give one of a registry by digest`);if(a!==0){
const e=o.trim().split("\n").at(-1)||`docker save ended with ${a}`
;throw(0,f.gz)(`${d}: ${e}; an image that is in a registry is named by its digest, ${t}@sha256:…`)}if(s===0)return
;if(/No space left/.test(r))throw(0,f.gz)(`${d}: the disk of RUNNER_TEMP is full; free some of it`);throw(0,
f.gz)(`${d}: tar ended with ${s}: ${r.trim().split("\n").at(-1)}`)}async function toLayout(t,e){const saved=t=>(0,
r.join)(e,"saved",t);const[i]=JSON.parse(await(0,o.readFile)(saved("manifest.json"),"utf8"));if(!i)throw(0,
f.gz)(`image: taking ${t} out of the local Docker engine: it saved nothing; give the image by digest`)
;const n=await store(e,u.TF,await(0,o.readFile)(saved(i.Config)));const a=[]
;for(const t of i.Layers)a.push(await compress(e,saved(t)));const s={schemaVersion:2,mediaType:u.EG,config:n,layers:a}
;const c=await store(e,u.EG,Buffer.from(JSON.stringify(s)));const d={schemaVersion:2,mediaType:u.$p,manifests:[c]}
;await(0,o.writeFile)((0,r.join)(e,"index.json"),JSON.stringify(d));return c.digest}async function store(t,e,i){
const a=`sha256:${(0,n.createHash)("sha256").update(i).digest("hex")}`;await(0,o.writeFile)((0,r.join)(t,(0,u.nD)(a)),i)
;return{mediaType:e,digest:a,size:i.byteLength}}async function compress(t,e){const i=await compressionOf(e);const s=(0,
n.createHash)("sha256");let f=0;const l=(0,r.join)(t,"layer");const counted=async function*(t){for await(const e of t){
s.update(e);f+=e.byteLength;yield e}};const h=(0,a.createReadStream)(e,{highWaterMark:1<<20});if(i===void 0)await(0,
c.pipeline)(h,(0,d.createGzip)({level:6}),counted,(0,a.createWriteStream)(l));else await(0,c.pipeline)(h,counted,(0,
a.createWriteStream)(l));const m=`sha256:${s.digest("hex")}`;await(0,o.rename)(l,(0,r.join)(t,(0,u.nD)(m)));return{
mediaType:`${u.QP}+${i??"gzip"}`,digest:m,size:f}}async function compressionOf(t){const e=await(0,o.open)(t);try{
const{buffer:t}=await e.read(Buffer.alloc(4),0,4,0);if(t.readUInt16BE(0)===8075)return"gzip"
;return t.readUInt32LE(0)===4247762216?"zstd":void 0}finally{await e.close()}}},319:(t,e,i)=>{i.r(e);i.d(e,{
Layout:()=>Layout});var n=i(3024);var a=i(7075);var o=i(2807);var s=i(4493);var r=i(6773);var c=i(7953);class Layout{#t
;constructor(t){this.#t=t}async manifest(t){const e=t.startsWith("sha256:")?t:await this.#e(t);if(e===void 0)return
;const i=await this.#i(e);if(i===void 0)return;const n=(0,s.$E)({text:i});const a=n.mediaType??(n.manifests?s.$p:s.EG)
;return{mediaType:a,digest:e,text:i}}async blob(t){const e=this.#n(t);if(!(0,n.existsSync)(e))throw(0,
o.Qm)(`image: ${e} is not there; build it again`);const i=(0,n.createReadStream)(e,{highWaterMark:1<<20});return(0,
c.zr)(a.Readable.toWeb(i),t)}async text(t){const e=await this.#i(t);if(e===void 0)throw(0,
o.Qm)(`image: ${this.#n(t)} is not there; build it again`);return e}async referrers(t){const e=await this.#a()
;const i=await Promise.all(e.map(async e=>{const i=await this.manifest(e.digest);return i&&(0,
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
function missing(t){if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}},2140:(t,e,i)=>{i.d(e,{n:()=>start})
;var n=i(1421);var a=i(8321);var o=i(2662);function start(t,e,{quiet:i=false}={}){(0,o.A)();const s=(0,n.spawn)(t,e,{
stdio:["pipe","pipe",i?"ignore":"pipe"]});const{stdin:r,stdout:c,stderr:d}=s;r.on("error",()=>{})
;const f=new Promise(t=>{s.on("error",e=>t(e.code??e.message)).on("close",t)});return{in:r,out:c,end:ended(f,d?(0,
a.text)(d):"")}}async function ended(t,e){const[i,n]=await Promise.all([t,e]);await(0,o.K)();return{code:i,err:n}}},
2662:(t,e,i)=>{i.d(e,{A:()=>endWithUs,K:()=>unlessWeEnd});var n=i(1421);var a=i(8500);const o=5e3;let s=false
;let r=false;function endWithUs(){if(r)return;r=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{s=true
;const e=descendants();for(const i of e)tell(i,t);const i=Date.now()+o;while(e.some(t=>tell(t,0))&&Date.now()<i)await(0,
a.setTimeout)(20);for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}
async function unlessWeEnd(){if(s)await new Promise(()=>{})}function descendants(){const{stdout:t}=(0,
n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8"})
;const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const i=[process.pid]
;for(const t of i)for(const[n=0,a]of e)if(a===t&&n!==t)i.push(n);return i.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},4493:(t,e,i)=>{i.d(e,{$E:()=>contentOf,$p:()=>n,EG:()=>a,
H3:()=>isAttestation,QP:()=>s,TF:()=>o,V4:()=>c,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex})
;const n="application/vnd.oci.image.index.v1+json";const a="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const s="application/vnd.oci.image.layer.v1.tar"
;const r="application/vnd.docker.distribution.manifest.list.v2+json"
;const c=[n,a,r,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===n||t===r}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}}};

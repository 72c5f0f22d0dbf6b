export const id=3543;export const ids=[3543,319];export const modules={27953:(t,e,n)=>{n.d(e,{Nv:()=>digestOfText,
WM:()=>Damaged,zr:()=>verified});var i=n(77598);function digestOfText(t){return`sha256:${(0,
i.createHash)("sha256").update(t).digest("hex")}`}class Damaged extends Error{}function verified(t,e){const n=(0,
i.createHash)("sha256");let o=0;return t.pipeThrough(new TransformStream({transform(t,e){n.update(t);o+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${n.digest("hex")}`
;if(t!==e)throw new Damaged(`the content of ${e} is damaged: ${o} bytes of ${t} came`)}}))}},83543:(t,e,n)=>{n.r(e)
;n.d(e,{engineImage:()=>engineImage});var i=n(77598);var o=n(73024);var s=n(51455);var a=n(76760);var r=n(46466)
;var c=n(38522);var d=n(62807);var f=n(94493);var l=n(52140);var u=n(41190);var h=n(319);async function engineImage(t){
const e=(0,u.$)("immutable-image-");const close=()=>(0,s.rm)(e,{recursive:true,force:true});try{await(0,s.mkdir)((0,
a.join)(e,"saved"));await(0,s.mkdir)((0,a.join)(e,"blobs/sha256"),{recursive:true});await save(t,(0,a.join)(e,"saved"))
;const n=await toLayout(t,e);return{source:new h.Layout(e),digest:n,close}}catch(e){await close();const{code:n}=e
;if(n!=="ENOSPC")throw e
;throw(0,d.gz)(`taking ${t} out of the Docker engine: the disk of RUNNER_TEMP is full; free some of it`,"failed",e)}}
async function save(t,e){const n=(0,l.n)("docker",["image","save",t]);const i=(0,l.n)("tar",["-x","-C",e]);n.in.end()
;i.out.resume();await(0,r.pipeline)(n.out,i.in).catch(()=>{})
;const[{code:o,err:s},{code:a,err:c}]=await Promise.all([n.end,i.end])
;const f=`image: taking ${t} out of the local Docker engine`;if(o==="ENOENT")throw(0,
d.Qm)(`${f}: there is no docker on the PATH; give the image by digest, or as oci:<path>@sha256:…`)
;if(/No such image|reference does not exist/i.test(s))throw(0,
d.Qm)(`${f}: it has no such image; build or load it in this job, or give one of a registry by digest`);if(o!==0){
const e=s.trim().split("\n").at(-1)||`docker save ended with ${o}`
;throw(0,d.gz)(`${f}: ${e}; an image that is in a registry is named by its digest, ${t}@sha256:…`)}if(a===0)return
;if(/No space left/.test(c))throw(0,d.gz)(`${f}: the disk of RUNNER_TEMP is full; free some of it`);throw(0,
d.gz)(`${f}: tar ended with ${a}: ${c.trim().split("\n").at(-1)}`)}async function toLayout(t,e){
const n=`image: taking ${t} out of the local Docker engine`;const i=await(0,s.realpath)((0,a.join)(e,"saved"))
;const part=async t=>{const e=await(0,s.realpath)((0,a.join)(i,t));if(e.startsWith(`${i}/`))return e;throw(0,
d.gz)(`${n}: it names ${t}, which leads out of what it saved; give the image by digest`)};const[o]=JSON.parse(await(0,
s.readFile)(await part("manifest.json"),"utf8"));if(!o)throw(0,d.gz)(`${n}: it saved nothing; give the image by digest`)
;const r=await store(e,f.TF,await(0,s.readFile)(await part(o.Config)));const c=[]
;for(const t of o.Layers)c.push(await compress(e,await part(t)));const l={schemaVersion:2,mediaType:f.EG,config:r,
layers:c};const u=await store(e,f.EG,Buffer.from(JSON.stringify(l)));const h={schemaVersion:2,mediaType:f.$p,
manifests:[u]};await(0,s.writeFile)((0,a.join)(e,"index.json"),JSON.stringify(h));return u.digest}
async function store(t,e,n){const o=`sha256:${(0,i.createHash)("sha256").update(n).digest("hex")}`;await(0,
s.writeFile)((0,a.join)(t,(0,f.nD)(o)),n);return{mediaType:e,digest:o,size:n.byteLength}}async function compress(t,e){
const n=await compressionOf(e);const d=(0,i.createHash)("sha256");let l=0;const u=(0,a.join)(t,"layer")
;const counted=async function*(t){for await(const e of t){d.update(e);l+=e.byteLength;yield e}};const h=(0,
o.createReadStream)(e,{highWaterMark:1<<20});if(n===void 0)await(0,r.pipeline)(h,(0,c.createGzip)({level:6}),counted,(0,
o.createWriteStream)(u));else await(0,r.pipeline)(h,counted,(0,o.createWriteStream)(u))
;const g=`sha256:${d.digest("hex")}`;await(0,s.rename)(u,(0,a.join)(t,(0,f.nD)(g)));return{
mediaType:`${f.QP}+${n??"gzip"}`,digest:g,size:l}}async function compressionOf(t){const e=await(0,s.open)(t);try{
const{buffer:t}=await e.read(Buffer.alloc(4),0,4,0);if(t.readUInt16BE(0)===8075)return"gzip"
;return t.readUInt32LE(0)===4247762216?"zstd":void 0}finally{await e.close()}}},319:(t,e,n)=>{n.r(e);n.d(e,{
Layout:()=>Layout});var i=n(73024);var o=n(76760);var s=n(57075);var a=n(62807);var r=n(94493);var c=n(46773)
;var d=n(27953);class Layout{#t;constructor(t){this.#t=t}async manifest(t){
const e=t.startsWith("sha256:")?t:await this.#e(t);if(e===void 0)return;const n=await this.#n(e);if(n===void 0)return
;const i=this.#i(e,n);const o=i.mediaType??(i.manifests?r.$p:r.EG);return{mediaType:o,digest:e,text:n}}async blob(t){
const e=await(0,c.NI)(this.#t,t);if(e===void 0)throw this.#o(t);const n=(0,i.createReadStream)(e,{highWaterMark:1<<20})
;return(0,d.zr)(s.Readable.toWeb(n),t)}async text(t){const e=await this.#n(t);if(e===void 0)throw this.#o(t);return e}
async referrers(t){const e=await this.#s();const n=await Promise.all(e.map(async e=>{
const n=await this.manifest(e.digest);return n&&this.#i(e.digest,n.text).subject?.digest===t?[e]:[]}));return n.flat()}
async#e(t){return(await this.#s()).find(({annotations:e})=>e?.["org.opencontainers.image.ref.name"]===t)?.digest}
async#s(){const t=await(0,c.vh)(this.#t)
;if(t===void 0)throw(0,a.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`)
;return t}async#n(t){const e=await(0,c.SQ)(this.#t,t);if(e!==void 0&&(0,d.Nv)(e)!==t)throw(0,
a.Qm)(`image: ${this.#a(t)} is damaged; build it again`);return e}#i(t,e){return(0,c.GS)(this.#t,e,t)}#o(t){return(0,
a.Qm)(`image: ${this.#a(t)} is not there; build it again`)}#a(t){return(0,o.join)(this.#t,(0,r.nD)(t))}}},
46773:(t,e,n)=>{n.d(e,{GS:()=>layoutContent,NI:()=>layoutFile,SQ:()=>layoutText,vh:()=>layoutIndex});var i=n(51455)
;var o=n(76760);var s=n(62807);var a=n(80046);var r=n(94493);async function layoutIndex(t){
const e=await textIn(t,"index.json");return e===void 0?void 0:layoutContent(t,e,"index.json").manifests??[]}
async function layoutText(t,e){return await textIn(t,(0,r.nD)(e))}function layoutContent(t,e,n){try{return(0,r.$E)({
text:e})}catch(e){const i=e instanceof a.u?`names something that isn't followed: ${e.message}`:"is no manifest";throw(0,
s.Qm)(`reading the OCI layout ${t}: ${n} ${i}; build it again`,e)}}async function layoutFile(t,e){
return await fileIn(t,(0,r.nD)(e))}async function textIn(t,e){const n=await fileIn(t,e)
;return n===void 0?void 0:await(0,i.readFile)(n,"utf8").catch(missing)}async function fileIn(t,e){const n=e.split("/")
;for(const[e,a]of n.entries()){const r=[...n.slice(0,e),a].join("/");const c=await(0,i.lstat)((0,
o.join)(t,r)).catch(missing);if(c===void 0)return;const d=e<n.length-1?"folder":"file"
;if(d==="folder"?c.isDirectory():c.isFile())continue
;const f=c.isSymbolicLink()?"a symbolic link, which isn't followed":`no ${d}`;throw(0,
s.Qm)(`reading the OCI layout ${t}: ${r} is ${f}; build it again`)}return(0,o.join)(t,e)}function missing(t){
if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}},8915:(t,e,n)=>{n.d(e,{u:()=>isAskedFor,
y:()=>programEnvironment});const i=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const o=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const s=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const a=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const r="docker-credential-"
;const c={git:[...o,...s,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...o,...s,...a,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${r}ecr-login`]:["AWS_*"],[`${r}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${r}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${r}acr-env`]:["AZURE_*"]};const d={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(d,t)}function programEnvironment(t,e=[],n=process.env){
const f=[...i,...Object.hasOwn(c,t)?c[t]??[]:[],...t.startsWith(r)?[...o,...s,...a,"DOCKER_CONFIG"]:[],...e.flatMap(t=>d[t])]
;const l=Object.entries(n).filter(([t])=>f.some(e=>covers(e,t)));return{
...Object.fromEntries(l.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},52140:(t,e,n)=>{n.d(e,{n:()=>start});var i=n(31421)
;var o=n(38321);var s=n(8915);var a=n(82662);function start(t,e,{quiet:n=false}={}){(0,a.A)();const r=(0,i.spawn)(t,e,{
env:(0,s.y)(t),stdio:["pipe","pipe",n?"ignore":"pipe"]});const{stdin:c,stdout:d,stderr:f}=r;c.on("error",()=>{})
;const l=new Promise(t=>{r.on("error",e=>t(e.code??e.message)).on("close",t)});return{in:c,out:d,end:ended(l,f?(0,
o.text)(f):"")}}async function ended(t,e){const[n,i]=await Promise.all([t,e]);await(0,a.K)();return{code:n,err:i}}},
41190:(t,e,n)=>{n.d(e,{$:()=>scratchFolder});var i=n(73024);var o=n(48161);var s=n(76760);var a=n(62807);const r={
ENOENT:"is not there",ENOTDIR:"is no folder",EACCES:"may not be written to",EPERM:"may not be written to",
EROFS:"may not be written to",ELOOP:"is a link to itself",ENAMETOOLONG:"has too long a name"};function scratchFolder(t){
const e=(0,s.resolve)(process.env["RUNNER_TEMP"]||(0,o.tmpdir)());try{return(0,i.mkdtempSync)(`${e}/${t}`)}catch(t){
const{code:n=""}=t;const i=Object.hasOwn(r,n)?r[n]:void 0;if(i===void 0)throw t;throw(0,
a.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${e}, ${i}; give it a folder of this runner, or leave it as the runner sets it`,t)
}}},82662:(t,e,n)=>{n.d(e,{A:()=>endWithUs,K:()=>unlessWeEnd});var i=n(31421);var o=n(58500);var s=n(8915);const a=5e3
;let r=false;let c=false;function endWithUs(){if(c)return;c=true
;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{r=true;const e=descendants();for(const n of e)tell(n,t)
;const n=Date.now()+a;while(e.some(t=>tell(t,0))&&Date.now()<n)await(0,o.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(r)await new Promise(()=>{})}function descendants(){const{stdout:t}=(0,i.spawnSync)("ps",["-A","-o","pid=,ppid="],{
encoding:"utf8",env:(0,s.y)("ps")});const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number))
;const n=[process.pid];for(const t of n)for(const[i=0,o]of e)if(o===t&&i!==t)n.push(i);return n.slice(1)}
function tell(t,e){try{return process.kill(t,e)}catch{return false}}},80046:(t,e,n)=>{n.d(e,{r:()=>readDigest,
u:()=>NoDigest});var i=n(93720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
i.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,n)=>{n.d(e,{$E:()=>contentOf,$p:()=>o,EG:()=>s,
H3:()=>isAttestation,QP:()=>r,TF:()=>a,V4:()=>d,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex});var i=n(80046)
;const o="application/vnd.oci.image.index.v1+json";const s="application/vnd.oci.image.manifest.v1+json"
;const a="application/vnd.oci.image.config.v1+json";const r="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const d=[o,s,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===o||t===c}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${(0,i.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:n,config:i,layers:o,subject:s,...a}=e;return{...a,...n!=null&&{manifests:n.map(descriptor)},
...i!=null&&{config:descriptor(i)},...o!=null&&{layers:o.map(descriptor)},...s!=null&&{subject:descriptor(s)}}}
function descriptor(t){return{...t,digest:(0,i.r)(t?.digest)}}},93720:(t,e,n)=>{n.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,
mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@");const n=e<0?t:t.slice(0,e)
;const[,i="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(i),tag:o,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...n]=t.split("/");const i=n.length>0&&(/[.:]/.test(e)||e==="localhost");return i?{
host:e,path:n.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};

export const id=8252;export const ids=[8252,197];export const modules={27953:(t,e,n)=>{n.d(e,{W:()=>Damaged,
z:()=>verified});var i=n(77598);class Damaged extends Error{}function verified(t,e,n=t=>new Damaged(t)){const s=(0,
i.createHash)("sha256");let o=0;return t.pipeThrough(new TransformStream({transform(t,e){s.update(t);o+=t.byteLength
;e.enqueue(t)},flush(){const t=`sha256:${s.digest("hex")}`
;if(t!==e)throw n(`the content of ${e} is damaged: ${o} bytes of ${t} came`)}}))}},68252:(t,e,n)=>{n.r(e);n.d(e,{
engineImage:()=>engineImage});var i=n(77598);var s=n(73024);var o=n(51455);var r=n(76760);var a=n(46466);var c=n(38522)
;var f=n(62807);var d=n(94493);var l=n(23157);var u=n(58500);var h=n(93720);var g=n(52140);var m=n(2328);const p={
silent:[10,60],alive:20};async function saveImage(t,e,n,{silent:i,alive:s}=p){
const o=`image: taking ${t} out of the local Docker engine`;const r=(0,g.n)("docker",["image","save",t]);const c=(0,
g.n)("tar",["-x"],{folder:e});r.in.end();c.out.resume();let d=false;const l=(0,m.X)(o,n,async()=>{
if(await answers(s))return;d=true;r.stop()},i);r.out.on("data",l.heard);await(0,a.pipeline)(r.out,c.in).catch(()=>{})
;const[{code:u,err:h},{code:w,err:v}]=await Promise.all([r.end,c.end]);l.end();if(d)throw(0,
f.gz)(`${o}: the Docker engine does not answer; start it again, or see what its log says`);const y=asMeant(t)
;if(u==="ENOENT")throw(0,f.Qm)(`${y}; there is no docker on the PATH`)
;if(/No such image|reference does not exist/i.test(h))throw(0,
f.Qm)(`${y}; the engine has no such image: build or load it in this job`);if(u!==0)throw(0,
f.gz)(`${y}; the engine says: ${h.trim().split("\n").at(-1)||`docker save ended with ${u}`}`);if(w===0)return
;if(/No space left/.test(v))throw(0,f.gz)(`${o}: the disk of RUNNER_TEMP is full; free some of it`);throw(0,
f.gz)(`${o}: tar ended with ${w}: ${v.trim().split("\n").at(-1)}`)}function asMeant(t){if((0,
h.Bc)(t))return`image: ${t} was to be taken out of the local Docker engine`;const{host:e,path:n}=(0,h.mQ)(t)
;const i=e===void 0?n:`${e}/${n}`
;return`image: ${t} has no digest, so the local Docker engine was asked for it; an image of a registry is given as ${i}@sha256:…, one of build-image by its output image`
}async function answers(t){const e=(0,g.n)("docker",["version","--format","{{.Server.Version}}"],{quiet:true})
;e.in.end();e.out.resume();const n=new AbortController;const i=e.end.then(()=>true);const s=await Promise.race([i,(0,
u.setTimeout)(t*1e3,false,{signal:n.signal,ref:false}).catch(()=>false)]);n.abort();e.stop();return s}var w=n(20197)
;async function engineImage(t,e,n){const close=()=>(0,o.rm)(e,{recursive:true,force:true});try{await(0,o.mkdir)((0,
r.join)(e,"saved"),{recursive:true});await(0,o.mkdir)((0,r.join)(e,"blobs/sha256"),{recursive:true})
;await saveImage(t,(0,r.join)(e,"saved"),n);const i=await toLayout(t,e);return{source:new w.Layout(e),digest:i,close}
}catch(e){await close();const{code:n}=e;if(n!=="ENOSPC")throw e
;throw(0,f.gz)(`taking ${t} out of the Docker engine: the disk of RUNNER_TEMP is full; free some of it`,"failed",e)}}
async function toLayout(t,e){const n=`image: taking ${t} out of the local Docker engine`;const i=await(0,o.realpath)((0,
r.join)(e,"saved"));const part=async t=>{const e=await(0,o.realpath)((0,r.join)(i,t));if(e.startsWith(`${i}/`))return e
;throw(0,f.gz)(`${n}: it names ${t}, which leads out of what it saved; give the image by digest`)}
;const[s]=JSON.parse(await(0,o.readFile)(await part("manifest.json"),"utf8"));if(!s)throw(0,
f.gz)(`${n}: it saved nothing; give the image by digest`);const a=await store(e,d.TF,await(0,
o.readFile)(await part(s.Config)));const c=[];for(const t of s.Layers)c.push(await compress(e,await part(t)));const l={
schemaVersion:2,mediaType:d.EG,config:a,layers:c};const u=await store(e,d.EG,Buffer.from(JSON.stringify(l)));const h={
schemaVersion:2,mediaType:d.$p,manifests:[u]};await(0,o.writeFile)((0,r.join)(e,"index.json"),JSON.stringify(h))
;return u.digest}async function store(t,e,n){const i=(0,l.N)(n);await(0,o.writeFile)((0,r.join)(t,(0,d.nD)(i)),n)
;return{mediaType:e,digest:i,size:n.byteLength}}async function compress(t,e){const n=await compressionOf(e);const f=(0,
i.createHash)("sha256");let l=0;const u=(0,r.join)(t,"layer");const counted=async function*(t){for await(const e of t){
f.update(e);l+=e.byteLength;yield e}};const h=(0,s.createReadStream)(e,{highWaterMark:1<<20});if(n===void 0)await(0,
a.pipeline)(h,(0,c.createGzip)({level:6}),counted,(0,s.createWriteStream)(u));else await(0,a.pipeline)(h,counted,(0,
s.createWriteStream)(u));const g=`sha256:${f.digest("hex")}`;await(0,o.rename)(u,(0,r.join)(t,(0,d.nD)(g)));return{
mediaType:`${d.QP}+${n??"gzip"}`,digest:g,size:l}}async function compressionOf(t){const e=await(0,o.open)(t);try{
const{buffer:t}=await e.read(Buffer.alloc(4),0,4,0);if(t.readUInt16BE(0)===8075)return"gzip"
;return t.readUInt32LE(0)===4247762216?"zstd":void 0}finally{await e.close()}}},20197:(t,e,n)=>{n.r(e);n.d(e,{
Layout:()=>Layout});var i=n(73024);var s=n(76760);var o=n(57075);var r=n(62807);var a=n(94493);var c=n(23157)
;var f=n(51455);var d=n(80046);async function layoutIndex(t){const e=await textIn(t,"index.json")
;return e===void 0?void 0:layoutContent(t,e,"index.json").manifests??[]}async function layoutText(t,e){
return await textIn(t,(0,a.nD)(e))}function layoutContent(t,e,n){try{return(0,a.$E)({text:e})}catch(e){
const i=e instanceof d.u?`names something that isn't followed: ${e.message}`:"is no manifest";throw(0,
r.Qm)(`reading the OCI layout ${t}: ${n} ${i}; build it again`,e)}}async function layoutFile(t,e){
return await fileIn(t,(0,a.nD)(e))}async function textIn(t,e){const n=await fileIn(t,e)
;return n===void 0?void 0:await(0,f.readFile)(n,"utf8").catch(missing)}async function fileIn(t,e){const n=e.split("/")
;for(const[e,i]of n.entries()){const o=[...n.slice(0,e),i].join("/");const a=await(0,f.lstat)((0,
s.join)(t,o)).catch(missing);if(a===void 0)return;const c=e<n.length-1?"folder":"file"
;if(c==="folder"?a.isDirectory():a.isFile())continue
;const d=a.isSymbolicLink()?"a symbolic link, which isn't followed":`no ${c}`;throw(0,
r.Qm)(`reading the OCI layout ${t}: ${o} is ${d}; build it again`)}return(0,s.join)(t,e)}function missing(t){
if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}var l=n(27953);class Layout{#t;constructor(t){this.#t=t}
async manifest(t){const e=t.startsWith("sha256:")?t:await this.#e(t);if(e===void 0)return;const n=await this.#n(e)
;if(n===void 0)return;const i=this.#i(e,n);const s=i.mediaType??(i.manifests?a.$p:a.EG);return{mediaType:s,digest:e,
text:n}}async blob(t){const e=await layoutFile(this.#t,t);if(e===void 0)throw this.#s(t);const n=(0,
i.createReadStream)(e,{highWaterMark:1<<20});return(0,l.z)(o.Readable.toWeb(n),t)}async text(t){const e=await this.#n(t)
;if(e===void 0)throw this.#s(t);return e}async referrers(t){const e=await this.#o()
;const n=await Promise.all(e.map(async e=>{const n=await this.manifest(e.digest)
;return n&&this.#i(e.digest,n.text).subject?.digest===t?[e]:[]}));return n.flat()}async#e(t){
return(await this.#o()).find(({annotations:e})=>e?.["org.opencontainers.image.ref.name"]===t)?.digest}async#o(){
const t=await layoutIndex(this.#t)
;if(t===void 0)throw(0,r.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`)
;return t}async#n(t){const e=await layoutText(this.#t,t);if(e!==void 0&&(0,c.N)(e)!==t)throw(0,
r.Qm)(`image: ${this.#r(t)} is damaged; build it again`);return e}#i(t,e){return layoutContent(this.#t,e,t)}#s(t){
return(0,r.Qm)(`image: ${this.#r(t)} is not there; build it again`)}#r(t){return(0,s.join)(this.#t,(0,a.nD)(t))}}},
13224:(t,e,n)=>{n.d(e,{$:()=>bytesOf,b:()=>textOf});var i=n(4573)
;const s=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,i.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(s,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},23157:(t,e,n)=>{n.d(e,{
N:()=>digestOfText});var i=n(77598);function digestOfText(t){return`sha256:${(0,
i.createHash)("sha256").update(t).digest("hex")}`}},32561:(t,e,n)=>{n.d(e,{u:()=>LineReader});var i=n(13224)
;class LineReader{#a=new TextDecoder;#c;#f;#d=[];#l="";constructor(t,e=Number.POSITIVE_INFINITY){this.#c=t;this.#f=e}
take(t){if(this.#c===void 0){this.#d.push(t);return}const e=(this.#l+this.#a.decode(t,{stream:true})).split("\n")
;this.#l=e.pop()??"";for(const t of e)this.#c(t);if(this.#l.length<=this.#f)return;this.#c(this.#l);this.#l=""}end(){
if(this.#c&&this.#l!=="")this.#c(this.#l);return(0,i.b)(Buffer.concat(this.#d))}}},8915:(t,e,n)=>{n.d(e,{
u:()=>isAskedFor,y:()=>programEnvironment});const i=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const s=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const o=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const r=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const a="docker-credential-"
;const c={git:[...s,...o,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...s,...o,...r,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${a}ecr-login`]:["AWS_*"],[`${a}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${a}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${a}acr-env`]:["AZURE_*"]};const f={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(f,t)}function programEnvironment(t,e=[],n=process.env){
const d=[...i,...Object.hasOwn(c,t)?c[t]??[]:[],...t.startsWith(a)?[...s,...o,...r,"DOCKER_CONFIG"]:[],...e.flatMap(t=>f[t])]
;const l=Object.entries(n).filter(([t])=>d.some(e=>covers(e,t)));return{
...Object.fromEntries(l.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},52140:(t,e,n)=>{n.d(e,{B:()=>tellLines,n:()=>start})
;var i=n(31421);var s=n(38321);var o=n(32561);var r=n(8915);var a=n(82662)
;function start(t,e,{folder:n,quiet:o=false}={}){(0,a.AO)();const c=(0,i.spawn)(t,e,{env:(0,r.y)(t),...n!==void 0&&{
cwd:n},stdio:["pipe","pipe",o?"ignore":"pipe"]});const{stdin:f,stdout:d,stderr:l}=c;f.on("error",()=>{});return{in:f,
out:d,end:ended(codeOf(c),l?(0,s.text)(l):""),stop:()=>void c.kill("SIGKILL")}}async function tellLines(t,e,n,s){(0,
a.AO)();const c=(0,i.spawn)(t,e,{env:(0,r.y)(t),stdio:["ignore","pipe","pipe"]});const f=[c.stdout,c.stderr].map(t=>{
const e=new o.u(s,n);t.on("data",t=>e.take(t));return e});const d=await codeOf(c);await(0,a.KM)()
;for(const t of f)t.end();return d}function codeOf(t){return new Promise(e=>{
t.on("error",t=>e(t.code??t.message)).on("close",e)})}async function ended(t,e){const[n,i]=await Promise.all([t,e])
;await(0,a.KM)();return{code:n,err:i}}},82662:(t,e,n)=>{n.d(e,{AO:()=>endWithUs,KM:()=>unlessWeEnd,Sb:()=>endTree})
;var i=n(31421);var s=n(58500);var o=n(8915);const r=5e3;let a=false;let c=false;function endWithUs(){if(c)return;c=true
;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{a=true;const e=descendants();for(const n of e)tell(n,t)
;const n=Date.now()+r;while(e.some(t=>tell(t,0))&&Date.now()<n)await(0,s.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(a)await new Promise(()=>{})}function endTree(t){for(const e of[t,...descendants(t)])tell(e,"SIGKILL")}
function descendants(t=process.pid){const{stdout:e}=(0,i.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",
env:(0,o.y)("ps")});const n=(e??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const s=[t]
;for(const t of s)for(const[e=0,i]of n)if(i===t&&e!==t)s.push(e);return s.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},2328:(t,e,n)=>{n.d(e,{X:()=>watchSilence});const i=10;const s=60
;function watchSilence(t,e,n=()=>{},[o,r]=[i,s]){let a;const wait=(i,s)=>{a=setTimeout(()=>{
e(`${t}: nothing has come for ${s} s`);if(s===o)n();wait(r,s+r)},i*1e3).unref()};wait(o,o);return{heard(){
clearTimeout(a);wait(o,o)},end:()=>clearTimeout(a)}}},80046:(t,e,n)=>{n.d(e,{r:()=>readDigest,u:()=>NoDigest})
;var i=n(93720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
i.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,n)=>{n.d(e,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>o,
H3:()=>isAttestation,Lq:()=>isConfig,QP:()=>a,TF:()=>r,V4:()=>f,nD:()=>blobPath,nw:()=>isIndex});var i=n(80046)
;const s="application/vnd.oci.image.index.v1+json";const o="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const f=[s,o,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===s||t===c}
function isConfig(t){return t===r||t==="application/vnd.docker.container.image.v1+json"}function isForeign(t){
return/\.(foreign\.diff|nondistributable)\./.test(t)}function isAttestation({platform:t,annotations:e}){
return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}function blobPath(t){return`blobs/${(0,
i.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:n,config:i,layers:s,subject:o,...r}=e;return{...r,...n!=null&&{manifests:n.map(descriptor)},
...i!=null&&{config:descriptor(i)},...s!=null&&{layers:s.map(descriptor)},...o!=null&&{subject:descriptor(o)}}}
function partsOf(t){const{config:e,layers:n=[]}=contentOf(t)
;return[...e?[e]:[],...n.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
i.r)(t?.digest)}}},93720:(t,e,n)=>{n.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(t){const e=t.indexOf("@");const n=e<0?t:t.slice(0,e)
;const[,i="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(i),tag:s,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...n]=t.split("/");const i=n.length>0&&(/[.:]/.test(e)||e==="localhost");return i?{
host:e,path:n.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};

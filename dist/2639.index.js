export const id=2639;export const ids=[2639];export const modules={8981:(e,t,n)=>{n.d(t,{G:()=>command,
t:()=>NoSuchProgram});var o=n(1421);var r=n(8500);var s=n(1260);class NoSuchProgram extends Error{}
async function command(e,t,n={}){endWithUs();const o=new Reader(n.onLine);const r=new Reader(n.onErrorLine)
;const i=await(0,s.m)(e,[...t],{silent:true,ignoreReturnCode:true,env:environment(n.env),...n.folder===void 0?{}:{
cwd:n.folder},...n.input===void 0?{}:{input:Buffer.from(n.input)},listeners:{stdout:e=>o.take(e),stderr:e=>r.take(e)}
}).catch(t=>{if(/Unable to locate executable/.test(t.message))throw new NoSuchProgram(e);throw t})
;if(a)await new Promise(()=>{});return{code:i??-1,out:o.end(),err:r.end()}}function environment(e={}){const t={
...process.env,...e};return Object.fromEntries(Object.entries(t).flatMap(([e,t])=>t===void 0?[]:[[e,t]]))}class Reader{
#e=new TextDecoder;#t;#n=[];#o="";constructor(e){this.#t=e}take(e){const t=this.#e.decode(e,{stream:true})
;if(this.#t===void 0){this.#n.push(t);return}const n=(this.#o+t).split("\n");this.#o=n.pop()??""
;for(const e of n)this.#t(e)}end(){if(this.#t&&this.#o!=="")this.#t(this.#o);return this.#n.join("")}}const i=5e3
;let a=false;let c=false;function endWithUs(){if(c)return;c=true
;for(const e of["SIGINT","SIGTERM"])process.once(e,async()=>{a=true;const t=descendants();for(const n of t)tell(n,e)
;const n=Date.now()+i;while(t.some(e=>tell(e,0))&&Date.now()<n)await(0,r.setTimeout)(20)
;for(const e of[...t,...descendants()])tell(e,"SIGKILL");process.kill(process.pid,e)})}function descendants(){
const{stdout:e}=(0,o.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8"})
;const t=(e??"").split("\n").map(e=>e.trim().split(/\s+/).map(Number));const n=[process.pid]
;for(const e of n)for(const[o=0,r]of t)if(r===e&&o!==e)n.push(o);return n.slice(1)}function tell(e,t){try{
return process.kill(e,t)}catch{return false}}},4061:(e,t,n)=>{n.d(t,{i:()=>baseImages,f:()=>fullName});var o=n(2807)
;var r=n(3643);var s=n(8687);function substitute(e,t){let n="";for(let o=0;o<e.length;o++){const r=e.slice(o)
;const s=/^\$([A-Za-z_]\w*)/.exec(r);if(s){n+=t[s[1]??""]??"";o+=s[0].length-1}else if(r.startsWith("${")){
const e=closing(r);n+=braces(r.slice(2,e),t);o+=e}else if(r.startsWith("\\")&&r.length>1){n+=r[1];o+=1
}else if(e[o]!=='"'&&e[o]!=="'")n+=e[o]}return n}function closing(e){let t=0;for(let n=0;n<e.length;n++){
if(e.startsWith("${",n))t+=1;if(e[n]==="}"&&--t===0)return n}throw new Error(`${e} lacks its closing brace`)}
function braces(e,t){const[,n="",o="",r="",s=""]=/^(\w+)(?:(:?)([-+])([\s\S]*))?$/.exec(e)??[]
;if(n==="")throw new Error(`\${${e}} is not understood; write the value out, or use \${NAME:-default}`);const i=t[n]
;const a=i!==void 0&&(o===""||i!=="");if(r==="-")return a?i:substitute(s,t);if(r==="+")return a?substitute(s,t):""
;return i??""}function baseImages(e,t){const n=new Map;const o=t.buildArgs["BUILDKIT_SYNTAX"]??e.syntax?.text;if(o){
const r=e.syntax?.line??1;const s=nameIn(t.file,o.split(/\s/)[0]??"",r);n.set(`syntax ${s}`,{name:s,line:r,syntax:true})
}const r=new Set;for(const o of t.platforms){const s=globals(e,t,o);const i=new Reach(e.stages,s,t.file,n)
;r.add(i.follow(targetOf(e,t)))}const s=r.size===1?[...r][0]:void 0
;const i=[...n.values()].sort((e,t)=>e.line-t.line||(e.name<t.name?-1:1));return{all:i,final:s}}
function targetOf({stages:e},{target:t,file:n}){
if(e.length===0)throw(0,o.Qm)(`${n} has no FROM; a Dockerfile begins with FROM <image>, or FROM scratch`)
;if(t===void 0)return e.length-1;const r=stageAt(e,t);if(r!==void 0)return r;const s=e.flatMap(({name:e})=>e??[])
;throw(0,o.Qm)(`target: ${n} has no stage ${t}; ${s.length===0?"it names none":`there are ${s.join(", ")}`}`)}
function globals(e,{buildArgs:t,local:n},o){const s={...(0,r.xZ)(o,n)};for(const{name:n,value:o}of e.args){
const e=t[n]??(o===void 0?void 0:substitute(o,s));if(e!==void 0)s[n]=e}return s}class Reach{#r=new Set;#s;#i;#a;#c
;constructor(e,t,n,o){this.#s=e;this.#i=t;this.#a=n;this.#c=o}follow(e){const t=this.#s[e];if(t===void 0)return
;const n=this.#r.has(e);this.#r.add(e);const o=this.#d(t.base)
;const r=this.#s.findLastIndex(({name:t},n)=>n<e&&t===o.toLowerCase());const s=r>=0?this.follow(r):this.#l(o,t.base)
;for(const e of n?[]:t.sources){const t=stageAt(this.#s,e.text)
;if(t===void 0)this.#l(e.text,e);else if(!this.#r.has(t))this.follow(t)}return s}#d({text:e,line:t}){try{
const t=substitute(e,this.#i);if(t!=="")return t}catch(n){throw(0,o.Qm)(`${this.#a} line ${t}: FROM ${e}: ${n.message}`)
}throw(0,o.Qm)(`${this.#a} line ${t}: FROM ${e} names nothing; give the ARG a default, or a value in build-args`)}
#l(e,{line:t}){if(e.toLowerCase()==="scratch")return;const n=nameIn(this.#a,e,t);if(!this.#c.has(n))this.#c.set(n,{
name:n,line:t});return n}}function stageAt(e,t){const n=e.findLastIndex(({name:e})=>e===t.toLowerCase())
;if(n>=0)return n;return/^\d+$/.test(t)&&Number(t)<e.length?Number(t):void 0}function nameIn(e,t,n){try{
return fullName(t)}catch(t){throw(0,o.Qm)(`${e} line ${n}: ${t.message}`)}}function fullName(e){
const{host:t,name:n,tag:o,digest:r}=(0,s.F2)(e);const i=o===void 0&&r===void 0?":latest":o===void 0?"":`:${o}`
;return`${t}/${n}${i}${r===void 0?"":`@${r}`}`}},4731:(e,t,n)=>{n.d(t,{$:()=>contentOf,n:()=>blobPath})
;function blobPath(e){return`blobs/${e.replace(":","/")}`}function contentOf({text:e}){return JSON.parse(e)}},
3643:(e,t,n)=>{n.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,hJ:()=>localPlatform,xZ:()=>platformArgs})
;function parsePlatform(e){const[,t,n,o]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const r=n==="x86_64"?"amd64":n==="aarch64"?"arm64":n;if(r==="arm64"&&o==="v8")return{os:t,architecture:r}
;return o===void 0?{os:t,architecture:r}:{os:t,architecture:r,variant:o}}
function platformText({os:e,architecture:t,variant:n}){return[e,t,...n?[n]:[]].join("/")}function platformArgs(e,t){
const of=(e,t)=>({[`${e}PLATFORM`]:platformText(t),[`${e}OS`]:t.os,[`${e}ARCH`]:t.architecture,
[`${e}VARIANT`]:t.variant??""});return{...of("TARGET",e),...of("BUILD",t)}}function localPlatform(e){return{os:"linux",
architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},8687:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,
SU:()=>parseRepository,U9:()=>isLoopback,ur:()=>configKey});var o=n(835)
;const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const a=/^sha256:[0-9a-f]{64}$/;function parseReference(e){
const t=e.indexOf("@");const n=t<0?e:e.slice(0,t);const o=t<0?void 0:e.slice(t+1)
;if(o!==void 0&&!a.test(o))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;const[,r="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];if(s!==void 0)parseTag(s);const{host:i="docker.io",name:c}=split(r)
;checkName(c,e);return{host:i==="index.docker.io"?"docker.io":i,
name:/^(index\.)?docker\.io$/.test(i)&&!c.includes("/")?`library/${c}`:c,...s!==void 0&&{tag:s},...o!==void 0&&{digest:o
}}}function parseRepository(e){const{host:t,name:n}=split(e)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);if(t===void 0)return{name:n};const o=/^(index\.)?docker\.io$/.test(t);return{host:o?"docker.io":t,
name:o&&!n.includes("/")?`library/${n}`:n}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(e){const t=(0,o.Fv)(e);if(t===void 0)return{name:e}
;if(!s.test(t)||Number(/:(\d+)$/.exec(t)?.[1]??0)>65535)throw new Error(`"${t}" in "${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:t,name:e.slice(t.length+1)}}function checkName(e,t){if(e.length<=255&&r.test(e))return
;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},835:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(e){const[t="",...n]=e.split("/")
;return n.length>0&&(/[.:]/.test(t)||t==="localhost")?t:void 0}function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function repositoryOf(e){const t=registryOf(e)
;return e.slice(t===void 0?0:t.length+1).replace(/@.*$/,"")}function digestOf(e){return e.slice(e.indexOf("@")+1)}},
5685:(e,t,n)=>{n.d(t,{u:()=>scannerOf});const o="docker/buildkit-syft-scanner:stable-1";function scannerOf(e){
if(e==="false")return;return/(?:^|,)generator=([^,]+)/.exec(e)?.[1]??o}},2639:(e,t,n)=>{n.r(t);n.d(t,{docker:()=>g})
;var o=n(3024);var r=n(2807);function buildTrouble({what:e,file:t,code:n,steps:o,scanner:s,plain:i}){
const a=`building ${e}`;const c=reason(i)||o.find(e=>e.error)?.error||`docker buildx ended with ${n}`
;const d=`${c}\n${i}`;if(/no space left on device|disk quota exceeded/i.test(d))return(0,
r.gz)(`${a}: the disk is full (${c}); free some space, such as with docker buildx prune, and run again`)
;if(/is not a docker command|unknown command: docker buildx|unknown flag: --builder/.test(d))return(0,
r.Qm)(`${a}: this docker has no buildx; run docker/setup-buildx-action in a step before`)
;if(/Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i.test(d))return(0,
r.Qm)(`${a}: no Docker engine answers (${c}); start it, or name a builder that is elsewhere in builder`)
;if(/no builder ".*" found/.test(d))return(0,r.Qm)(`${a}: builder: ${c}; docker buildx ls shows which there are`)
;if(/OCI exporter is not supported|Attestation is not supported|is not supported for the docker driver/i.test(d))return(0,
r.Qm)(`${a}: ${c}; the builder cannot do this, run docker/setup-buildx-action in a step before or leave builder empty`)
;const[,l]=/failed to convert agent config .*[}"]: (.+)$/m.exec(c)??[];if(l!==void 0)return(0,
r.Qm)(`${a}: ssh: ${l}; start an agent in a step before so that SSH_AUTH_SOCK names it, or name a key's file as default=<path>`)
;if(/unset ssh forward key/.test(d))return(0,
r.Qm)(`${a}: ssh: ${c}; a RUN --mount=type=ssh needs it, give ssh: default or the id that it names`)
;if(/rpc error: code = Unavailable|transport is closing|connection reset|EOF$/i.test(c))return(0,
r.gz)(`${a}: the builder was lost (${c}); run again`)
;const u=o.findLast(e=>e.error!==void 0&&!/context canceled/.test(e.error));if(u===void 0)return(0,r.gz)(`${a}: ${c}`)
;if(s!==void 0&&u.name.includes(s)&&!/generating sbom/.test(u.name))return(0,
r.Qm)(`${a}: sbom: the scanner ${s} cannot be had (${c}); log in to its registry, or name one that the builder can pull as generator=<image>`)
;const f=/^\S+:(\d+)\n-{4,}/m.exec(i)?.[1];const h=f===void 0?t:`${t} line ${f}`
;const m=/exit code: \d+/.exec(u.error??"")?.[0].replace(":","")??u.error;const g=u.log.slice(-12)
;const p=g.length===0?"":`; its last lines:\n${g.join("\n")}`
;return(0,r.gz)(`${a}: ${h}: ${u.name.replace(/^\[[^\]]*\] /,"")} failed: ${m}${p}`)}function reason(e){
const t=e.split("\n").findLast(e=>/^ERROR:/.test(e))??""
;return t.replace(/^ERROR: (failed to (build|solve): )*/,"").trim()}var s=n(4061);var i=n(3643);function buildxWords(e){
const pairs=(e,t)=>Object.entries(t).flatMap(([t,n])=>[e,`${t}=${n}`]);const each=(e,t)=>t.flatMap(t=>[e,t])
;return["buildx","build",...e.builder===void 0?[]:["--builder",e.builder],"--file",e.file,...e.target===void 0?[]:["--target",e.target],"--platform",e.platforms.map(i.VQ).join(","),...pairs("--build-arg",e.buildArgs),...pairs("--label",e.labels),...pairs("--annotation",e.annotations),...each("--secret",e.secrets),...each("--ssh",e.ssh),...each("--cache-from",e.cacheFrom),...each("--cache-to",e.cacheTo),"--provenance",e.provenance,"--sbom",e.sbom,...e.noCache?["--no-cache"]:[],"--output",`type=oci,tar=false,dest=${e.layout},rewrite-timestamp=true,source-date-epoch=${e.epoch}`,"--metadata-file",e.metadata,"--progress","rawjson",e.context]
}function sourcePolicy(e){const t=Object.entries(e).filter(([e])=>!e.includes("@")).map(([e,t])=>({action:"CONVERT",
selector:{identifier:`docker-image://${e}`,matchType:"EXACT"},updates:{identifier:`docker-image://${e}@${t}`}}))
;return JSON.stringify({rules:t})}function looseImages(e,t){const n=e
;const o=Object.entries(n??{}).filter(([e])=>e.startsWith("buildx.build.provenance")).flatMap(([,e])=>e?.materials??[])
;const r=t===void 0?void 0:(0,s.f)(t);const i=o.flatMap(({uri:e="",digest:t})=>{
const[,n,o=""]=/^pkg:docker\/([^@?]+)(@[^?]*)?/.exec(e)??[];if(n===void 0||/[?&]digest=sha256:/.test(e))return[]
;const i=decodeURIComponent(n+o.replace("@",":"));return(0,s.f)(i)===r?[]:[[i,`sha256:${t?.sha256??""}`]]})
;return[...new Map(i)].map(([e,t])=>({name:e,digest:t}))}class Progress{#u=new Map;#f=[];#t;#h;constructor(e,t){
this.#t=e;this.#h=t}get steps(){return[...this.#u.values()]}get plain(){return this.#f.join("\n").trim()}take(e){
const t=parse(e);if(t===void 0){if(e.trim()!=="")this.#f.push(e);return}for(const e of t.vertexes??[])this.#m(e)
;for(const{vertex:e,data:n=""}of t.logs??[])this.#g(e,this.#h(n))
;for(const{short:e=""}of t.warnings??[])this.#t(`warning: ${this.#h(e)}`)}#p(e){const t=this.#u.get(e)??{
number:this.#u.size+1,name:"",cached:false,seconds:void 0,error:void 0,log:[],open:"",began:void 0,told:false}
;this.#u.set(e,t);return t}#m({digest:e,name:t,started:n,completed:o,cached:r=false,error:s}){const i=this.#p(e)
;i.name=t;i.cached||=r;const a=!t.startsWith("[internal]");if(n&&i.began===void 0){i.began=Date.parse(n)
;if(a&&!i.cached)this.#t(`#${i.number} ${t}`)}if(o===void 0)return
;i.seconds=(Date.parse(o)-(i.began??Date.parse(o)))/1e3;if(i.open!=="")this.#v(i,"\n");if(s!==void 0)i.error=s
;if(!a||i.told&&s===void 0)return;i.told=true
;if(s!==void 0)this.#t(`#${i.number} FAILED: ${s}`);else if(i.cached)this.#t(`#${i.number} ${t}: cached`);else this.#t(`#${i.number} done in ${i.seconds.toFixed(1)} s`)
}#g(e,t){this.#v(this.#p(e),t)}#v(e,t){const n=(e.open+t).split("\n");e.open=n.pop()??"";for(const t of n){
const n=t.replace(/\r$/,"").replace(/^.*\r/,"");e.log.push(n);if(e.log.length>20)e.log.shift()
;this.#t(`#${e.number} | ${n}`)}}}function parse(e){if(!e.startsWith("{"))return;try{return JSON.parse(e)}catch{return}}
var a=n(5685);var c=n(8981);async function docker(e,t,n={}){return await(0,c.G)("docker",t,n).catch(t=>{
if(!(t instanceof c.t))throw t
;throw(0,r.Qm)(`${e}: there is no docker on the PATH; install it, or use a runner that has it`)})}var d=n(6760)
;var l=n(4731);function readLayout(e){const[t]=(0,l.$)({text:(0,o.readFileSync)((0,d.join)(e,"index.json"),"utf8")
}).manifests??[];if(t===void 0)throw new Error(`${e}/index.json names no image`);const n=read(e,t.digest)
;const r=n.manifests??[t];return{digest:t.digest,images:r.filter(isImage).map(t=>layout_image(e,t))}}
function isImage({platform:e,annotations:t}){return e?.os!=="unknown"&&t?.["vnd.docker.reference.type"]===void 0}
function layout_image(e,{digest:t,platform:n}){const o=read(e,t);const r=o.config?read(e,o.config.digest):{}
;const{os:s,architecture:a,variant:c}={...(0,i.hJ)(process.arch),...r,...n};return{digest:t,content:o,config:r,
platform:{os:s,architecture:a,...c?{variant:c}:{}}}}function read(e,t){return JSON.parse((0,o.readFileSync)((0,
d.join)(e,(0,l.n)(t)),"utf8"))}const u="EXPERIMENTAL_BUILDKIT_SOURCE_POLICY"
;const decode=e=>Buffer.from(e,"base64").toString();function fail(e,t,n){throw buildTrouble({what:`the image (${e})`,
file:"Dockerfile",code:t,steps:[],plain:n})}var f=n(8161);var h=n(8687);function encode(e,t){
return Buffer.from(`${e}:${t}`).toString("base64")}function config_read(e){if(!(0,o.existsSync)(e))return{};try{
return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(t){
throw(0,r.Qm)(`reading docker's configuration: ${e} is not JSON (${t.message}); correct it or take it away`)}}
const m="testing the image";async function removeTest(e,t){await docker(m,["rm","--force","--volumes",e],{env:t})
;await docker(m,["image","rm","--force",e],{env:t})}async function forEngine(e,t){
const n=await docker(m,["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],{env:t});if(n.code!==0)throw trouble(n)
;const{os:o,architecture:s}=(0,i.FL)(n.out.trim());const a=e.find(({platform:e})=>e.os===o&&e.architecture===s)
;if(a)return a;const c=e.map(({platform:e})=>(0,i.VQ)(e)).join(", ")
;throw(0,r.Qm)(`${m}: the Docker engine runs ${o}/${s}, and the image is for ${c}; add that platform, or test on a runner of one of these`)
}async function load({layout:e,name:t,scratch:n},r,s){const i=(0,d.join)(n,"load");const a=(0,d.join)(i,"image.tar");(0,
o.mkdirSync)(i,{recursive:true});try{const n=[r.content.config,...r.content.layers??[]].flatMap(e=>e?.digest??[])
;const u=n.map(l.n);const[f,...h]=u;(0,o.writeFileSync)((0,d.join)(i,"manifest.json"),JSON.stringify([{Config:f,
RepoTags:[`${t}:latest`],Layers:h}]));const g=["-cf",a,"-C",i,"manifest.json","-C",e,...new Set(u)];const p=await(0,
c.G)("tar",g);if(p.code!==0)throw trouble(p);const v=await docker(m,["load","--input",a],{env:s})
;if(v.code!==0)throw trouble(v)}finally{(0,o.rmSync)(i,{recursive:true,force:true})}}function trouble({code:e,err:t}){
const n=t.trim()||`it ended with ${e}`;if(/no space left on device/i.test(n))return(0,
r.gz)(`${m}: the disk is full (${n}); free some space and run again`)
;if(/Cannot connect to the Docker daemon|failed to connect|error during connect/i.test(n))return(0,
r.Qm)(`${m}: no Docker engine answers (${n}); test-command needs one, start it or leave test-command empty`);return(0,
r.gz)(`${m}: docker could not load it: ${n}`)}const g={configure:function configure(e,t){const n=(0,
d.resolve)(process.env["DOCKER_CONFIG"]||(0,d.join)((0,f.homedir)(),".docker"));(0,o.mkdirSync)(e,{recursive:true,
mode:448});for(const t of["cli-plugins","contexts"])if((0,o.existsSync)((0,d.join)(n,t)))(0,o.symlinkSync)((0,
d.join)(n,t),(0,d.join)(e,t));const r=config_read((0,d.join)(n,"config.json"))
;const s=Object.entries(t).map(([e,t])=>[(0,h.ur)(e),t]);const i={...r,auths:{...r.auths,
...Object.fromEntries(s.map(([e,{username:t,password:n}])=>[e,{auth:encode(t,n)}]))},credHelpers:{...r.credHelpers,
...Object.fromEntries(s.map(([e])=>[e,""]))}};(0,o.writeFileSync)((0,d.join)(e,"config.json"),JSON.stringify(i),{
mode:384});return{DOCKER_CONFIG:e,BUILDX_CONFIG:process.env["BUILDX_CONFIG"]||(0,d.join)(n,"buildx")}},
chooseBuilder:async function chooseBuilder(e,t,n){const o="looking for a builder"
;const r=e??(process.env["BUILDX_BUILDER"]||void 0);if(r!==void 0)return{name:r,made:false}
;const{code:s,out:i,err:a}=await docker(o,["buildx","inspect"],{env:n});const c=/^Driver:\s*(\S+)/m.exec(i)?.[1]
;if(s===0&&c!==void 0&&c!=="docker")return{name:void 0,made:false};if(c===void 0)fail(o,s,a)
;const d=await docker(o,["buildx","create","--name",t,"--driver","docker-container"],{env:n})
;if(d.code!==0)fail("making a builder",d.code,d.err);return{name:t,made:true}},
removeBuilder:async function removeBuilder(e,t){await docker("removing the builder",["buildx","rm","--force",e],{env:t})
},build:async function build(e,t,n,s,i){
if(process.env[u])throw(0,r.Qm)(`building ${t}: the job sets ${u}, which is needed here to hold base images to their digests; take it out of this step's environment`)
;(0,o.writeFileSync)(e.policy,sourcePolicy(e.bases));const c=new Progress(i,decode)
;const{code:d}=await docker(`building ${t}`,buildxWords(e),{env:{BUILDX_METADATA_PROVENANCE:"min",...s,
SOURCE_DATE_EPOCH:"",[u]:e.policy},onErrorLine:e=>c.take(e)});const{steps:l,plain:f}=c;const h=(0,a.u)(e.sbom)
;if(d!==0)throw buildTrouble({what:t,file:n,code:d,steps:l,plain:f,scanner:h});const m=(0,
o.existsSync)(e.metadata)?JSON.parse((0,o.readFileSync)(e.metadata,"utf8")):{};return{...readLayout(e.layout),steps:l,
loose:looseImages(m,h)}},test:async function test(e,t,n){const o=[];const hear=e=>{n(e);o.push(e)
;if(o.length>20)o.shift()};const s=await forEngine(e.images,t);try{await load(e,s,t)
;const n=["run","--rm","--name",e.name,e.name,...e.words];const{code:i}=await docker(m,n,{env:t,onLine:hear,
onErrorLine:hear});if(i===0)return;const a=o.length===0?"it wrote nothing":`its last lines:\n${o.join("\n")}`;throw(0,
r.gz)(`test-command: ${e.words.join(" ")} ended with ${i} in the image, so nothing may be pushed; ${a}`)}finally{
await removeTest(e.name,t)}},removeTest}}};

export const id=4995;export const ids=[4995];export const modules={74995:(e,t,n)=>{n.r(t);n.d(t,{docker:()=>A})
;var o=n(73024);var r=n(76760);var i=n(17981);var s=n(69176);var a=n(60432);var c=n(74796);function buildxArguments(e){
const pairs=(e,t)=>Object.entries(t).flatMap(([t,n])=>[e,`${t}=${n}`])
;const t=`rewrite-timestamp=true,source-date-epoch=${e.epoch}`;const each=(e,t)=>t.flatMap(t=>[e,t])
;return["buildx","build",...e.builder===void 0?[]:["--builder",e.builder],"--file",e.file,...e.target===void 0?[]:["--target",e.target],"--platform",e.platforms.map(i.VQ).join(","),...pairs("--build-arg",e.buildArgs),...Object.entries(e.contexts).flatMap(([e,t])=>["--build-context",(0,
c.j)(e,t)]),...e.pull?["--pull"]:[],...pairs("--label",e.labels),...pairs("--annotation",e.annotations),...each("--secret",e.secrets),...each("--ssh",e.ssh),...each("--cache-from",e.cacheFrom),...each("--cache-to",e.cacheTo),"--provenance",e.provenance,"--sbom",e.sbom,...e.noCache?["--no-cache"]:[],...each("--no-cache-filter",e.noCacheFilters),...around(e.surroundings),"--output",[place(e.output),...(0,
a.u$)(e.compression),t].join(),"--metadata-file",e.metadata,"--progress","rawjson",e.context]}
function around({network:e,allow:t=[],ulimit:n=[],...o}){const{"add-hosts":r=[],"shm-size":i}=o
;return[...e===void 0?[]:["--network",e],...r.flatMap(e=>["--add-host",e]),...t.flatMap(e=>["--allow",e]),...i===void 0?[]:["--shm-size",i],...n.flatMap(e=>["--ulimit",e])]
}function place(e){if("layout"in e)return`type=oci,tar=false,${(0,s.X)(`dest=${e.layout}`)}`
;const t=e.plainHttp?",registry.insecure=true":""
;return`type=image,name=${e.repository},push=true,push-by-digest=true,store=false,oci-mediatypes=true${t}`}
function sourcePolicy(e){const t=Object.entries(e).filter(([e])=>!e.includes("@")).map(([e,t])=>({action:"CONVERT",
selector:{identifier:`docker-image://${e}`,matchType:"EXACT"},updates:{identifier:`docker-image://${e}@${t}`}}))
;return JSON.stringify({rules:t})}class BuildProgress{#e=new Map;#t=[];#n;#o;constructor(e,t){this.#n=e;this.#o=t}
get steps(){return[...this.#e.values()]}get plain(){return this.#t.join("\n").trim()}take(e){const t=parse(e)
;if(t===void 0){if(e.trim()!=="")this.#t.push(e);return}for(const e of t.vertexes??[])this.#r(e)
;for(const{vertex:e,data:n=""}of t.logs??[])this.#i(e,this.#o(n))
;for(const{short:e=""}of t.warnings??[])this.#n(`warning: ${this.#o(e)}`)}#s(e){const t=this.#e.get(e)??{
number:this.#e.size+1,name:"",cached:false,seconds:void 0,error:void 0,log:[],open:"",began:void 0,told:false}
;this.#e.set(e,t);return t}#r({digest:e,name:t,started:n,completed:o,cached:r=false,error:i}){const s=this.#s(e)
;s.name=t;s.cached||=r;const a=!t.startsWith("[internal]");if(n&&s.began===void 0){s.began=Date.parse(n)
;if(a&&!s.cached)this.#n(`#${s.number} ${t}`)}if(o===void 0)return
;s.seconds=(Date.parse(o)-(s.began??Date.parse(o)))/1e3;if(s.open!=="")this.#a(s,"\n");if(i!==void 0)s.error=i
;if(!a||s.told&&i===void 0)return;s.told=true
;if(i!==void 0)this.#n(`#${s.number} FAILED: ${i}`);else if(s.cached)this.#n(`#${s.number} ${t}: cached`);else this.#n(`#${s.number} done in ${s.seconds.toFixed(1)} s`)
}#i(e,t){this.#a(this.#s(e),t)}#a(e,t){const n=(e.open+t).split("\n");e.open=n.pop()??"";for(const t of n){
const n=t.replace(/\r$/,"").replace(/^.*\r/,"");e.log.push(n);if(e.log.length>20)e.log.shift()
;this.#n(`#${e.number} | ${n}`)}}}function parse(e){if(!e.startsWith("{"))return;try{return JSON.parse(e)}catch{return}}
var l=n(27385);var d=n(62807);function buildFailure(e){
const{what:t,file:n,code:o,steps:r,scanner:i,plain:s,doing:a=`building ${t}`}=e
;const c=reason(s)||r.find(e=>e.error)?.error||`docker buildx ended with ${o}`
;const l=r.findLast(e=>e.error!==void 0&&!/context canceled/.test(e.error));const u=withoutText(c)
;const f=`${u}\n${withoutText(s)}`;if(/no space left on device|disk quota exceeded/i.test(f))return(0,
d.gz)(`${a}: the disk is full (${c}); free some space, such as with docker buildx prune, and run again`)
;const m=l===void 0?noBuilder(a,c,f):void 0;if(m!==void 0)return m
;const[,p]=/failed to convert agent config .*[}"]: (.+)$/m.exec(u)??[];if(p!==void 0)return(0,
d.Qm)(`${a}: ssh: ${p}; start an agent in a step before so that SSH_AUTH_SOCK names it, or name a key's file as default=<path>`)
;if(/unset ssh forward key/.test(f))return(0,
d.Qm)(`${a}: ssh: ${c}; a RUN --mount=type=ssh needs it, give ssh: default or the id that it names`)
;if(/"buildkit-attachable-store-id" contains value with non-printable ASCII/.test(f))return(0,
d.Qm)(`${a}: cache-to or cache-from: BuildKit takes no folder of type=local whose path holds other letters than ASCII's; name another folder`)
;if(/rpc error: code = Unavailable|transport is closing|connection reset|EOF$/i.test(u))return(0,
d.gz)(`${a}: the builder was lost (${c}); run again`);const h=/^\S+:(\d+)\n-{4,}/m.exec(s)?.[1]
;const g=h===void 0?n:`${n} line ${h}`;if(l===void 0)return(0,d.gz)(`${a}: ${h===void 0?c:`${g}: ${withoutLine(c)}`}`)
;if(i!==void 0&&l.name.includes(i)&&!/generating sbom/.test(l.name))return(0,
d.Qm)(`${a}: sbom: the scanner ${i} cannot be had (${c}); log in to its registry, or name one that the builder can pull as generator=<image>`)
;const[,v]=/^\[internal\] load metadata for (\S+)$/.exec(l.name)??[]
;if(v!==void 0)return noImage(`${a}: ${g}`,v,l.error??"")
;const $=/exit code: \d+/.exec(l.error??"")?.[0].replace(":","")??l.error;const b=l.log.slice(-12)
;const w=b.length===0?"":`; its last lines:\n${b.join("\n")}`;const y=l.name.replace(/^\[[^\]]*\] /,"");return(0,
d.gz)(`${a}: ${g}: ${y} failed: ${$}${absent(l)}${w}`)}function withoutLine(e){
return e.replace(/^dockerfile parse error on line \d+: /,"")}function noImage(e,t,n){if(/: not found$/.test(n))return(0,
d.Qm)(`${e}: there is no image ${t}; correct its name or tag, or push it first`)
;if(/\b(401|403)\b|denied|authorization failed/i.test(n))return(0,
d.Qm)(`${e}: ${t} can't be pulled (${n}); log in to its registry in a step before, or give its log-in in registry-auth`)
;return(0,d.gz)(`${e}: nothing is known of ${t}: ${n}; run again when its registry answers`)}
function absent({name:e,error:t=""}){const[,n]=/failed to calculate checksum of ref .*"\/(.+)": not found/.exec(t)??[]
;if(n===void 0||e.includes("--from="))return""
;return`; ${n} is not in the commit, or .dockerignore leaves it out: commit it, or make it in a step of the Dockerfile`}
function noBuilder(e,t,n){
if(/is not a docker command|unknown command: docker buildx|unknown flag: --builder/.test(n))return(0,
d.Qm)(`${e}: this docker has no buildx; run docker/setup-buildx-action in a step before`)
;if(/Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i.test(n))return(0,
d.Qm)(`${e}: no Docker engine answers (${t}); start it, or name a builder that is elsewhere in builder`)
;if(/waiting for connection|DeadlineExceeded|context deadline exceeded/.test(n))return(0,
d.gz)(`${e}: the builder does not answer (${t}); start it again, or leave builder empty so that one is made for the job`)
;if(/no builder ".*" found/.test(n))return(0,d.Qm)(`${e}: builder: ${t}; docker buildx ls shows which there are`)
;if(/OCI exporter is not supported|Attestation is not supported|is not supported for the docker driver/i.test(n))return(0,
d.Qm)(`${e}: ${t}; the builder cannot do this, run docker/setup-buildx-action in a step before or leave builder empty`)
;return}function withoutText(e){
return e.replace(/^ *\d+ \| .*$/gm,"").replace(/process ".*" did not complete successfully/g,"a process failed")}
function reason(e){const t=e.split("\n").findLast(e=>/^ERROR:/.test(e))??""
;return t.replace(/^ERROR: (failed to (build|solve): )*/,"").trim()}var u=n(19245);var f=n(19349);var m=n(93720)
;function usedIn(e,t,n){const o=new Map;const r=new Set;const i=t===void 0?void 0:(0,f.fq)(t);for(const t of e){
if(t===void 0)r.add("what it does not tell (buildx 0.16 with BuildKit 0.15, and later ones, do)")
;for(const e of t?.materials??[]){const s=imageOf(e);if(s===void 0){const{uri:n=""}=e
;if(!isHeld(n,t?.buildConfig?.llbDefinition??[]))r.add(`${n}, which has no checksum`);continue}
const[a="",c]=s.name.split("@");const l=c!==void 0&&n[a]===c?a:s.name;if(l===i)continue
;if((o.get(l)??s.digest)!==s.digest)r.add(`${l}, which moved while it was built`);o.set(l,s.digest)}}return{
bases:Object.fromEntries(o),loose:[...r]}}function imageOf({uri:e="",digest:t}){
const[,n,o,r]=/^pkg:docker\/([^@?]+)(?:@([^?]*))?(?:\?(?:.*&)?digest=([^&]*))?/.exec(e)??[]
;const i=`sha256:${t?.sha256??""}`;if(n===void 0||!(0,m.Bc)(i))return;try{
const[e,t,s]=[n,o,r].map(e=>e?decodeURIComponent(e):void 0);return{name:(0,f.fq)(`${e}${t?`:${t}`:""}${s?`@${s}`:""}`),
digest:i}}catch{return}}function isHeld(e,t){const n=t.flatMap(({op:e})=>e?.Op?.source??[])
;const o=n.filter(({identifier:t,attrs:n})=>{const o=n?.["git.fullurl"]??t;return o===e||e.startsWith(`${o}#`)})
;return o.length>0&&o.every(({identifier:e="",attrs:t={}})=>t["http.checksum"]!==void 0||/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t["git.checksum"]??"")||t["git.fullurl"]!==void 0&&/#([0-9a-f]{40}|[0-9a-f]{64})(:|$)/.test(e))
}var p=n(8915);var h=n(2328);var g=n(75361);var v=n(80046);async function toldOf(e,t){const{metadata:n}=e;const r=(0,
o.existsSync)(n)?JSON.parse((0,o.readFileSync)(n,"utf8")):{};return{digest:(0,v.r)(r["containerimage.digest"]),
provenance:await provenanceOf(r,e,t)}}async function provenanceOf(e,{platforms:t,builder:n},o){const r=Object.entries(e)
;const s=r.flatMap(([e,t])=>e.startsWith("buildx.build.provenance")?[t]:[]);if(s.length>=t.length)return s
;const a=String(e["buildx.build.ref"]??"").split("/").at(-1);if(!a||t.length===1)return t.map(()=>{})
;const c=n===void 0?[]:["--builder",n];return await Promise.all(t.map(async e=>{
const t=["history","inspect","attachment",a,"--type","provenance"];const n=["buildx",...t,"--platform",(0,i.VQ)(e),...c]
;const{code:r,out:s}=await(0,g.T)("asking the builder what it used",n,{env:o});return r===0?JSON.parse(s):void 0}))}
const $="EXPERIMENTAL_BUILDKIT_SOURCE_POLICY";const b={BUILDX_METADATA_PROVENANCE:"max",BUILDX_GIT_INFO:"false"}
;const decode=e=>Buffer.from(e,"base64").toString();function inAscii({context:e,metadata:t}){if(/^[ -~]*$/.test((0,
r.basename)(e)))return e;const n=(0,r.join)((0,r.dirname)(t),"context");(0,o.rmSync)(n,{force:true});(0,
o.symlinkSync)(e,n);return n}function fail(e,t,n){throw buildFailure({what:`the image (${e})`,file:"Dockerfile",code:t,
steps:[],plain:n})}var w=n(68862);const y="image";const k=`FROM ${y}\n`
;function copyOutArguments({builder:e,image:t,platforms:n,output:o,folder:r}){
const a=typeof t==="string"?`docker-image://${t}`:`oci-layout://${nameOf(t)}`;const{type:c,dest:l,more:d}=o
;const u=[`type=${c}`,`dest=${l}`,...Object.entries(d).map(e=>e.join("="))]
;return["buildx","build",...e===void 0?[]:["--builder",e],"--file",`${r}/Dockerfile`,"--platform",n.map(i.VQ).join(","),"--build-context",`${y}=${a}`,"--provenance","false","--sbom","false","--output",u.map(s.X).join(),"--progress","rawjson",r]
}function nameOf({layout:e,digest:t}){return`${e.slice(e.lastIndexOf("/")+1)}@${t}`}
const copy_out_decode=e=>Buffer.from(e,"base64").toString();var x=n(46466);var O=n(38522);var j=n(94493);var S=n(24354)
;const E={doing:"loading the image into the local engine",input:"load"};async function forEngine(e,t,n){const{doing:o}=n
;const r=await engine(["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],t,n);if(r.code!==0)throw trouble(r,n)
;const{os:s,architecture:a}=(0,i.FL)(r.out.trim());const c=e.find(({platform:e})=>e.os===s&&e.architecture===a)
;if(c)return c;const l=e.map(({platform:e})=>(0,i.VQ)(e)).join(", ")
;throw(0,d.Qm)(`${o}: the Docker engine runs ${s}/${a}, and the image is for ${l}; add that platform, or run it on a runner of one of these`)
}async function loadLayout({layout:e,names:t,scratch:n},i,s,a){const c=(0,r.join)(n,"load");const l=(0,
r.join)(c,"image.tar");(0,o.mkdirSync)(c,{recursive:true});try{const{config:n,layers:d=[]}=i.content;const u=n&&(0,
j.nD)(n.digest);const f=[];for(const t of d)f.push(await asTaken(t,e,c));const m=[u??"",...f];(0,o.writeFileSync)((0,
r.join)(c,"manifest.json"),JSON.stringify([{Config:u,RepoTags:t,Layers:f}]));(0,o.symlinkSync)((0,
r.resolve)(e,"blobs"),(0,r.join)(c,"blobs"));const p=await(0,S.G)("tar",["-cf",(0,
r.resolve)(l),"manifest.json",...new Set(m)],{folder:c});if(p.code!==0)throw trouble(p,a)
;const h=await engine(["load","--input",l],s,a);if(h.code!==0)throw trouble(h,a)}finally{(0,o.rmSync)(c,{recursive:true,
force:true})}}async function asTaken(e,t,n){const i=(0,j.nD)(e.digest);if(!isZstd(e))return i
;const s=`${e.digest.slice(7)}.tar`;await(0,x.pipeline)((0,o.createReadStream)((0,r.join)(t,i)),(0,
O.createZstdDecompress)(),(0,o.createWriteStream)((0,r.join)(n,s)));return s}
async function engine(e,t,{doing:n,tell:o}){const{end:r}=(0,h.X)("the Docker engine",o);return await(0,g.T)(n,e,{env:t
}).finally(r)}function isZstd({mediaType:e}){return e.endsWith("zstd")}function said({code:e,err:t}){
return t.trim().split("\n").at(-1)?.slice(0,500)||`it ended with ${e}`}function trouble(e,{doing:t,input:n}){
const{err:o}=e;const r=said(e)
;if(/no space left on device/i.test(o))return(0,d.gz)(`${t}: the disk is full (${r}); free some space and run again`)
;if(/Cannot connect to the Docker daemon|failed to connect|error during connect/i.test(o))return(0,
d.Qm)(`${t}: no Docker engine answers (${r}); ${n} needs one, start it or leave ${n} out`);return(0,
d.gz)(`${t}: docker could not do it: ${r}`)}const T="testing the image";async function removeTest(e,t){await(0,
g.T)(T,["rm","--force","--volumes",e],{env:t});await(0,g.T)(T,["image","rm","--force",e],{env:t})}const A={
configure:w.j,chooseBuilder:async function chooseBuilder(e,t,n,o){const r="looking for a builder"
;const i=e??(process.env["BUILDX_BUILDER"]||void 0);if(i!==void 0)return{name:i,made:false};const{end:s}=(0,
h.X)("docker",o);const{code:a,out:c,err:l}=await(0,g.T)(r,["buildx","inspect"],{env:n}).finally(s)
;const d=/^Driver:[ \t]*(\S+)/m.exec(c)?.[1];if(a===0&&d!==void 0&&d!=="docker")return{name:void 0,made:false}
;if(d===void 0)fail(r,a,l||c.replace(/^Error:\s*/m,"ERROR: "))
;const u=await(0,g.T)(r,["buildx","create","--name",t,"--driver","docker-container"],{env:n})
;if(u.code!==0)fail("making a builder",u.code,u.err);return{name:t,made:true}},
removeBuilder:async function removeBuilder(e,t){await(0,g.T)("removing the builder",["buildx","rm","--force",e],{env:t})
},build:async function build(e,t,n,r,i,s){
if(process.env[$])throw(0,d.Qm)(`building ${t}: the job sets ${$}, which is needed here to hold base images to their digests; take it out of this step's environment`)
;const a=Object.keys(e.held).length>0;if(a)(0,o.writeFileSync)(e.policy,sourcePolicy(e.held))
;const c=new BuildProgress(i,decode);const f=(0,h.X)("the builder",i);const m={env:{...b,...r,...a&&{[$]:e.policy}},
also:(0,l.S7)([...e.cacheFrom,...e.cacheTo]).filter(p.u),onErrorLine:e=>{f.heard();c.take(e)}};const{code:v}=await(0,
g.T)(`building ${t}`,buildxArguments({...e,context:inAscii(e)}),m,s).finally(f.end);const{steps:w,plain:y}=c;const k=(0,
u.u)(e.sbom);if(v!==0)throw buildFailure({what:t,file:n,code:v,steps:w,plain:y,scanner:k})
;const{digest:x,provenance:O}=await toldOf(e,r);return{digest:x,steps:w,used:usedIn(O,k,e.held)}},
test:async function test(e,t,n){const o=[];const hear=e=>{n(e);o.push(e);if(o.length>20)o.shift()};const r={doing:T,
input:"test-command",tell:n};const i=await forEngine(e.images,t,r);try{await loadLayout({...e,names:[`${e.name}:latest`]
},i,t,r);const n=["run","--rm","--name",e.name,e.name,...e.words];const{code:s}=await(0,g.T)(T,n,{env:t,onLine:hear,
onErrorLine:hear});if(s===0)return;const a=o.length===0?"it wrote nothing":`its last lines:\n${o.join("\n")}`;throw(0,
d.gz)(`test-command: ${e.words.join(" ")} ended with ${s} in the image, so nothing may be pushed; ${a}`)}finally{
await removeTest(e.name,t)}},removeTest,load:async function load(e,t,n){const o={...E,tell:n}
;await loadLayout(e,await forEngine(e.images,t,o),t,o)},pull:async function pull({image:e,images:t,names:n},o,r){
const i={...E,tell:r};const{doing:s}=i;const{content:a}=await forEngine(t,o,i)
;const c=await engine(["pull","--quiet",e],o,i)
;if(/Error processing tar file/.test(c.err)&&a.layers?.some(isZstd))throw(0,
d.Qm)(`${s}: this engine can't unpack layers of zstd (${said(c)}), which those from 23.0 on do; update it, give compression: gzip, or leave load out`)
;if(c.code!==0)throw trouble(c,i);for(const t of n){const n=await engine(["tag",e,t],o,i)
;if(n.code!==0)throw trouble(n,i)}},copyOut:async function copyOut(e,t,n){const{folder:i,image:s,output:a}=e;(0,
o.mkdirSync)(i,{recursive:true});(0,o.writeFileSync)((0,r.join)(i,"Dockerfile"),k);(0,
o.mkdirSync)(a.type==="local"?a.dest:(0,r.dirname)(a.dest),{recursive:true})
;const c=new BuildProgress(()=>{},copy_out_decode);const l=(0,h.X)("the builder",n);const d={env:t,
...typeof s!=="string"&&{folder:(0,r.dirname)(s.layout)},onErrorLine:e=>{l.heard();c.take(e)}}
;const u=`writing ${a.dest}`;const{code:f}=await(0,g.T)(u,copyOutArguments(e),d).finally(l.end);const{steps:m,plain:p}=c
;if(f!==0)throw buildFailure({what:"the image",doing:u,file:"the image",code:f,steps:m,plain:p})}}},2328:(e,t,n)=>{
n.d(t,{X:()=>watchSilence});const o=10;const r=60;function watchSilence(e,t,n=()=>{},[i,s]=[o,r]){let a
;const wait=(o,r)=>{a=setTimeout(()=>{t(`${e}: nothing has come for ${r} s`);if(r===i)n();wait(s,r+s)},o*1e3).unref()}
;wait(i,i);return{heard(){clearTimeout(a);wait(i,i)},end:()=>clearTimeout(a)}}},27385:(e,t,n)=>{n.d(t,{
CJ:()=>cacheImage,Iw:()=>inOwnScope,J_:()=>cacheProblems,S7:()=>cacheTypes});var o=n(69176)
;const r=["scope","ref","dest","name","bucket","endpoint_url","account_url","container","prefix","manifests_prefix"]
;function inOwnScope(e,t){const{type:n,scope:o}=fields(e);return n==="gha"&&o===void 0?`${e},scope=${t}`:e}
function cacheTypes(e){return[...new Set(e.flatMap(e=>fields(e)["type"]??[]))]}function cacheImage(e){
return fields(e)["ref"]}function cacheProblems(e){const t=new Map
;for(const{name:n,"cache-to":o=[]}of e)for(const e of new Set(o.flatMap(placeOf)))t.set(e,[...t.get(e)??[],n])
;return[...t].filter(([,e])=>e.length>1).map(([e,t])=>`${t.join(", ")}: they would overwrite each other's cache in ${e}; give each a cache-to of its own`)
}function placeOf(e){const t=fields(e);if(t["type"]==="inline")return[]
;const n=["type",...r].flatMap(e=>t[e]===void 0?[]:[`${e}=${t[e]}`]);return[n.join(",")]}function fields(e){
if(!e.includes("="))return{type:"registry",ref:e};const t=(0,o.q)(e).map(e=>{
const[,t=e,n=""]=/^([^=]*)=(.*)$/s.exec(e)??[];return[t.trim().toLowerCase(),n]});return Object.fromEntries(t)}},
60432:(e,t,n)=>{n.d(t,{bj:()=>compressionLevel,sJ:()=>compressionProblem,u$:()=>compressionWords});const o={gzip:9,
zstd:22};function compressionWords({type:e,level:t}){if(e==="gzip"&&t===void 0)return[]
;return[`compression=${e}`,...t===void 0?[]:[`compression-level=${t}`]]}function compressionLevel(e){
if(/^\d{1,2}$/.test(e)&&Number(e)<=o.zstd)return Number(e)
;throw new Error(`"${e}" is no level: 0 to ${o.gzip} for gzip, 0 to ${o.zstd} for zstd`)}
function compressionProblem({type:e,level:t}){return t!==void 0&&t>o[e]?`${e} has levels from 0 to ${o[e]}`:void 0}},
74796:(e,t,n)=>{n.d(t,{i:()=>imageContexts,j:()=>contextArgument});var o=n(27122);var r=n(20509)
;const i="docker-image://";function imageContexts(e){const t=Object.entries((0,r.fq)(e)).map(([e,t])=>{
if(!t.startsWith(i))throw new Error(`${e}: only ${i}… can be given, since no content key could tell what a folder, a layout or an address holds; have the folder in context, or make an image of it`)
;const n=t.slice(i.length);for(const t of[e,n])(0,o.F2)(t);return[e,n]});return Object.fromEntries(t)}
function contextArgument(e,t){return`${e}=${i}${t}`}},19245:(e,t,n)=>{n.d(t,{u:()=>scannerOf});var o=n(69176)
;const r="docker/buildkit-syft-scanner:stable-1";const i="generator=";function scannerOf(e){if(e==="false")return
;const t=(0,o.q)(e).find(e=>e.startsWith(i));return t?.slice(i.length)||r}},80046:(e,t,n)=>{n.d(t,{r:()=>readDigest,
u:()=>NoDigest});var o=n(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
o.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,n)=>{n.d(t,{$E:()=>contentOf,$p:()=>r,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,Lq:()=>isConfig,QP:()=>a,TF:()=>s,V4:()=>l,nD:()=>blobPath,nw:()=>isIndex});var o=n(80046)
;const r="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const s="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const l=[r,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===r||e===c}
function isConfig(e){return e===s||e==="application/vnd.docker.container.image.v1+json"}function isForeign(e){
return/\.(foreign\.diff|nondistributable)\./.test(e)}function isAttestation({platform:e,annotations:t}){
return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}function blobPath(e){return`blobs/${(0,
o.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:n,config:o,layers:r,subject:i,...s}=t;return{...s,...n!=null&&{manifests:n.map(descriptor)},
...o!=null&&{config:descriptor(o)},...r!=null&&{layers:r.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:n=[]}=contentOf(e)
;return[...t?[t]:[],...n.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
o.r)(e?.digest)}}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,aX:()=>argumentsOf,
fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){
const t=new Map;for(const n of quoted(e)){const[,e,o]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||o===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(e))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(t.has(e))throw new Error(`${e} is given twice`);t.set(e,o)}return Object.fromEntries(t)}function argumentsOf(e){
const t=pairsOf(e);const n=Object.keys(t).find(e=>!/^[A-Za-z_][\w.-]*$/.test(e));if(n===void 0)return t
;throw new Error(`${JSON.stringify(n)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(e){const t=[];let n=e;while(n.trim()!==""){n=n.replace(/^\s+/,"")
;const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n);const o=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n
;t.push(e?(e[1]??"").replaceAll('""','"'):o.trim());n=n.slice(o.length)}return t}function yesOrNo(e){
if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}}};

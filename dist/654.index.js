export const id=654;export const ids=[654];export const modules={20654:(e,t,n)=>{n.r(t);n.d(t,{action:()=>B})
;function futureCommit({sha:e,time:t},n){if(t<=n/1e3+60)return
;const[s,o]=[t*1e3,n].map(e=>new Date(e).toISOString().replace(/\.\d+Z$/,"Z"))
;return`commit ${e.slice(0,12)} is of ${s}, by this machine's clock (${o}) a time to come: files that a step makes keep the time of the build until then, so no two builds are the same; give the commit its right time with git commit --amend --no-edit, or set the clock`
}var s=n(5583);function buildSummary(e){return`${e.map(one).join("\n\n")}\n`}function one(e){
const{name:t,found:n,image:o,key:i,reusable:r,release:a,seconds:c,tested:l,verified:u,madeOf:f}=e
;const d=t===""?"Image":`Image ${(0,s.g)(t)}`;const h=n?"♻️ found, nothing was built":`✅ built in ${c.toFixed(1)} s`
;const m=[["Image",(0,s.a)(o)],["Release",(0,s.a)(a)],["Size",sizeRow(e)],["Content key",r?(0,
s.a)(i):"none: the build used what no key can tell, see the warning"],["Tested",l===void 0?"":(0,
s.a)(l)+(n?" (when it was built)":"")],["Reproduced",u?"byte for byte, in a second build without cache":""]].filter(([,e])=>e)
;return[`## ${d}: ${h}`,["| | |","|---|---|",...m.map(([e,t])=>`| ${e} | ${t} |`)].join("\n"),...e.platforms.map(summary_layers),["### What the key is made of","",...f.map(e=>`- ${(0,
s.g)(e)}`)].join("\n"),`### What to do next\n\n- ${next(e)}`].join("\n\n")}function next({image:e}){
if(!e.startsWith("oci:"))return`Release ${(0,s.a)(e)}: give it to immutable-rollout, or to push-registry for more tags.`
;return"Push it: give the output `image` to push-registry, in this job."}function sizeRow({size:e,last:t}){
if(t===void 0)return bytes(e);const n=e-t.size
;const o=n===0?"the same as":`${bytes(Math.abs(n))} ${n>0?"more":"less"} than`;return`${bytes(e)}, ${o} ${(0,
s.a)(t.tag)}`}function summary_layers({platform:e,layers:t}){
const n=t.map(({instruction:e,size:t,seconds:n,cached:o})=>{const i=o?"cached":n===void 0?"":`${n.toFixed(1)} s`
;const r=e.length>100?`${e.slice(0,99)}…`:e;return`| ${r===""?"":(0,s.a)(r)} | ${bytes(t)} | ${i} |`})
;return[`### Layers (${e})`,"","| instruction | size | time |","|---|--:|--:|",...n].join("\n")}function bytes(e){
if(e<1e3)return`${e} B`;const t=["kB","MB","GB"];let n=e/1e3;let s=0;while(n>=999.95&&s<t.length-1){n/=1e3;s+=1}
return`${n.toFixed(1)} ${t[s]}`}function namedIn(e,t,n,s={}){const o=new Map(Object.entries(n));const i=new Map
;const r=[];for(const t of joined(e)){const[,e,n]=/^\s*ARG\s+(\w+)(?:=(\S*))?/i.exec(t)??[]
;if(e!==void 0&&r.length===0){const t=o.get(e)??(n===void 0?void 0:filled(n,i));if(t!==void 0)i.set(e,t)}
const[,s,a]=/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(t)??[];if(s!==void 0)r.push({name:a?.toLowerCase(),
base:filled(s,i),sources:[]})
;for(const[,e=""]of t.matchAll(/[\s,=](?:--)?from=["']?([^\s,"']+)/gi))r.at(-1)?.sources.push(e)}
const a=o.get("BUILDKIT_SYNTAX")??syntaxOf(e);const{images:c,final:l}=reached(r,t,new Map(Object.entries(s)));return{
images:[...new Set([...a?[a]:[],...c])],final:l,syntax:a}}function reached(e,t,n){const s=[];const o=new Set
;const at=(t,s)=>{if(n.has(t))return-1;const o=e.findLastIndex(({name:e},n)=>n<s&&e===t.toLowerCase())
;return o<0&&/^\d+$/.test(t)&&Number(t)<s?Number(t):o};const follow=t=>{const n=e[t];if(n===void 0)return
;const s=at(n.base,t);const i=s<0?image(n.base):follow(s);if(o.has(t))return i;o.add(t);for(const e of n.sources){
const n=at(e,t);if(n<0)image(e);else follow(n)}return i};const image=e=>{const t=n.get(e.replace(/:latest$/,""))??e
;if(t==="scratch"||/[$'"]/.test(t))return;s.push(t);return t};const i=t===void 0?e.length-1:at(t,e.length)
;const r=follow(i);return{images:s,final:r}}function joined(e){
return e.replace(/^[ \t]*#.*\n?/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").split("\n")}function filled(e,t){
const n=e.replace(/^(["'])(.*)\1$/,"$2")
;return n.replace(/\$(?:(\w+)|\{(\w+)(?::?-([^{}]*))?\})/g,(e,n,s,o)=>t.get(n??s)??o??e)}function syntaxOf(e){
return/^\uFEFF?(?:#[ \t]*(?:escape|check)[ \t]*=.*\n)*#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(e)?.[1]}
const o=/^(?:(?:https?|ftp|no|all)_proxy|(?:HTTPS?|FTP|NO|ALL)_PROXY|BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE)$/
;function unusedArgs(e){const t=new Set(e.flatMap(({dockerfile:e})=>namesIn(e)))
;const n=e.flatMap(({dockerfile:e,buildArgs:t})=>readOtherwise(e,t)?[]:Object.keys(t))
;return[...new Set(n)].filter(e=>!t.has(e)&&!o.test(e))}function namesIn(e){
return joined(e).flatMap(e=>/^\s*(?:ONBUILD\s+)?ARG\s(.*)/i.exec(e)?.[1]?.match(/[\w.-]+/g)??[])}
function readOtherwise(e,t){
const n=t["BUILDKIT_SYNTAX"]??/^\uFEFF?(?:#.*\n)*#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(e)?.[1]
;return n!==void 0&&!/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(n)}var i=n(61711)
;var r=n(51755);var a=n(45759);var c=n(27385);var l=n(62807);var u=n(74796);var f=n(17981);var d=n(19349);var h=n(20509)
;var m=n(85004);var p=n(25369);var g=n(42981);var w=n(24905);var y=n(71493);const v={context:(0,
w.P_)("Folder that the image is built from, within a git repository",".",w.Qq),file:(0,
w.lq)("The Dockerfile; <context>/Dockerfile when empty",w.Qq),
target:(0,w.lq)("Stage of the Dockerfile to build; the last when empty",w.Qq),platforms:(0,
w.lq)("Such as linux/amd64, linux/arm64; the runner's own when empty",e=>(0,h.QG)(e).map(f.FL)),"build-args":(0,
w.lq)("NAME=value a line, for ARG",h.aX),
"build-contexts":(0,w.lq)("name=docker-image://<image> a line: images by the names that the Dockerfile has for them; folders and addresses are refused",u.i),
secrets:(0,
w.rJ)((0,w.lq)("name=value a line, for RUN --mount=type=secret; never in the image, the key or the log",h.fq),Object.values),
"secret-envs":(0,w.lq)("name=VARIABLE a line: secrets that are in the environment",h.fq),"secret-files":(0,
w.lq)("name=path a line: secrets that are in files",h.fq),
ssh:(0,w.lq)("Agents or keys for RUN --mount=type=ssh, a line each, such as default",h.Dx),labels:(0,
w.lq)("name=value a line, on top of the OCI labels that every image gets",h.fq),annotations:(0,
w.lq)("name=value a line, on top of those that every image gets",h.fq),"cache-from":(0,
w.lq)("Where layers may be taken from, a line each, such as type=gha",h.Dx),"cache-to":(0,
w.lq)("Where layers are kept, a line each, such as type=gha,mode=max",h.Dx),pull:(0,
w.P_)("true has the builder ask for each image anew, whatever it has under that tag; which base images a commit keeps is for refresh-base to say","false",h.GX),
"no-cache":(0,w.P_)("true builds without any cache","false",h.GX),"no-cache-filters":(0,
w.lq)("Stages that are built without cache, by lines or commas",h.QG),network:(0,
w.lq)("What RUN may reach: default, none or host",(0,w.yL)("default","none","host")),"add-hosts":(0,
w.lq)("Names that RUN knows: name:address a line",h.Dx),
allow:(0,w.lq)("Entitlements, by lines or commas, such as network.host",h.QG),"shm-size":(0,
w.lq)("Size of /dev/shm for RUN, such as 1g",w.Qq),
ulimit:(0,w.lq)("Limits for RUN, a line each, such as nofile=1024:1024",h.Dx),provenance:(0,
w.P_)("true, false or such as mode=max; with it no two builds have the same digest","false",h.lG),sbom:(0,
w.P_)("true, false or generator=<image>, a scanner of your own; with it no two builds have the same digest","false",h.lG),
"file-times":(0,
w.P_)("commit, or content: a date of 1981 to 2004 by what is in each file, so that a builder that is kept is sent only what differs; some servers then tell clients that a changed file is the old one","commit",(0,
w.yL)("commit","content")),
repository:(0,w.lq)("Where the image is pushed, or will be, such as orders; asked for this content, and when it is there nothing is built",e=>{
(0,d.SU)(e);return e}),
"test-command":(0,w.lq)("Words that the image is run with when it is built, such as npm test; unless it ends with 0 the job fails",e=>{
(0,m.G)(e);return e})};const b={...v,
images:(0,w.lq)("Several images at once: a YAML list of name and any of the inputs above; they are built in parallel",w.Qq),
builder:(0,w.lq)("Builder of buildx to use; the current one when empty, or one that is made for the job",w.Qq),
"refresh-base":(0,
w.P_)("once: a commit keeps the base images of its first build in repository. true: always those of now. false: those of the last build of this commit, of this branch, of the one that a pull request goes to, or of the default branch","once",(0,
w.yL)("once","true","false")),
dirty:(0,w.P_)("refuse or allow changes that are not committed; allowed, they are built and the release says so","refuse",(0,
w.yL)("refuse","allow")),
push:(0,w.P_)("true: the builder pushes the image to repository, and it gets its tags there, as push-registry would do it","false",h.GX),
...g.ol,...p.loginInputs,...r.sp,
verify:(0,w.P_)("true builds a second time, without cache, and fails unless every byte is the same","false",h.GX),
role:y.J};var $=n(76760);function secretProblems(e,t){
const empty=e=>`the secret ${e} is empty; give it a value, or take it out of the list`;const n=[]
;for(const[t,s]of Object.entries(e.secrets??{}))if(s==="")n.push(empty(t))
;for(const[s,o]of Object.entries(e["secret-envs"]??{}))if(t.variable(o)===void 0)n.push(`${empty(s)} (secret-envs: ${o})`)
;for(const[s,o]of Object.entries(e["secret-files"]??{})){const e=t.size(o)
;if(e===void 0)n.push(`secret-files: ${s}: there is no file ${o}; write it in a step before`)
;if(e===0)n.push(`${empty(s)} (secret-files: ${o})`)}return n}async function secretTexts(e,t){
const n=Object.values(e["secret-files"]??{}).filter(e=>(t.size(e)??0)<=65536)
;return[...Object.values(e.secrets??{}),...Object.values(e["secret-envs"]??{}).map(e=>t.variable(e)),...await Promise.all(n.map(e=>t.text(e)))]
}function secretsOf(e,t,{variable:n}){const s=Object.entries(e["secret-envs"]??{}).map(([e,t])=>[e,n(t)??""])
;const o=[...Object.entries(e.secrets??{}),...s].map(([e,t],n)=>({id:e,value:t,name:`IMMUTABLE_SECRET_${n}`}))
;const i=Object.entries(e["secret-files"]??{}).map(([e,n])=>[e,(0,$.resolve)(t,n)]);return{
words:[...o.map(({id:e,name:t})=>`id=${e},env=${t}`),...i.map(([e,t])=>`id=${e},src=${t}`)],
env:Object.fromEntries(o.map(({name:e,value:t})=>[e,t]))}}async function imagesAsked(e,t){if(e.images===void 0){
const n=[...secretProblems(e,t),...verifyProblems(e)];if(n.length>0)throw(0,l.Qm)(`invalid inputs: ${n.join("; ")}`)
;return[{...e,name:""}]}const{parse:s}=await n.e(8815).then(n.t.bind(n,38815,19));const o=[];let i;try{i=s(e.images,{
schema:"failsafe",customTags:["null"]})}catch(e){throw invalid([`is not YAML: ${e.message.split("\n")[0]}`])}
if(!Array.isArray(i)||i.length===0)throw invalid(['must be a list such as "- name: web"'])
;const r=i.map((t,n)=>ask(t,n,e,o));for(const n of r){const s=[...secretProblems(n,t),...verifyProblems({...n,
verify:e.verify})];o.push(...s.map(e=>`${n.name}: ${e}`))}o.push(...(0,c.J_)(r));const a=r.map(({name:e})=>e)
;const u=a.find((e,t)=>a.indexOf(e)!==t);if(u!==void 0)o.push(`${u} is there twice`)
;if(e["refresh-base"]==="false"&&r.some(({repository:e})=>e===void 0))o.push("refresh-base: false needs a repository for each image")
;if(e.push&&r.some(({repository:e})=>e===void 0))o.push("push needs a repository for each image")
;if(o.length>0)throw invalid(o);return r}function ask(e,t,n,s){const o=typeof e==="object"&&e!==null?e:{}
;const i=typeof o["name"]==="string"?o["name"]:"";const r=i||`image ${t+1}`
;if(!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(i))s.push(`${r}: name must be lower case letters, digits and single dashes, dots or underscores`)
;const a={};for(const[e,t]of Object.entries(o)){if(e==="name")continue;const n=v[e];if(n===void 0){
s.push(`${r}: ${e} is not one of name, ${Object.keys(v).join(", ")}`);continue}try{a[e]=n.parse(written(t))}catch(t){
s.push(`${r}: ${e}: ${t.message}`)}}return inOwnCache({...n,...a,name:i})}function inOwnCache(e){
const own=t=>t?.map(t=>(0,c.Iw)(t,e.name));return{...e,"cache-from":own(e["cache-from"]),"cache-to":own(e["cache-to"])}}
function verifyProblems(e){if(!e.verify)return[];const t=e["cache-to"]?.some(e=>/^(type=)?inline(,|$)/.test(e))
;return[...t?["verify: cache-to: type=inline writes times into the image, so no two builds are the same; give type=registry or type=gha"]:[],...e["file-times"]==="content"?["verify: with file-times: content folders get other times in a builder that knows an earlier commit's files, so it would prove nothing; give file-times: commit"]:[]]
}function written(e){if(e===null||e===void 0)return;if(Array.isArray(e))return e.map(String).join("\n")
;if(typeof e!=="object")return String(e)
;const t=Object.entries(e).map(([e,t])=>`"${e}=${t??""}"`.replaceAll(/(?<!^)"(?!$)/g,'""'));return t.join("\n")}
function invalid(e){return(0,l.Qm)(`invalid inputs: images: ${e.join("; ")}`)}var k=n(69727);var x=n(37797)
;function layersOf(e,t,n){const s=(t.history??[]).filter(e=>!e.empty_layer);const o=n.filter(({seconds:e})=>e!==void 0)
;return(e.layers??[]).map(({digest:e,size:t},n)=>{const i=readable(s[n]?.created_by??"")
;const r=o.findIndex(e=>sameInstruction(e,i));const[a]=r<0?[]:o.splice(r,1);if(a?.seconds===void 0)return{digest:e,
size:t,instruction:i};return{digest:e,size:t,instruction:i,seconds:a.seconds,cached:a.cached}})}function sizeOf(e){
return(e.layers??[]).reduce((e,{size:t})=>e+t,0)}function readable(e){
return e.replace(/ # buildkit$/,"").replace(/^RUN \|\d+ .*?(?=\/bin\/sh -c )/,"RUN ").replace(/^RUN \/bin\/sh -c /,"RUN ").replace(/^\/bin\/sh -c #\(nop\) +/,"").replace(/\s+/g," ").trim()
}function sameInstruction({name:e},t){const n=e.replace(/^\[[^\]]*\] /,"").replace(/^(RUN|COPY|ADD)( --\S+)+/,"$1")
;return t!==""&&n.replace(/\s+/g," ").trim()===t.replace(/^(COPY|ADD)( --\S+)+/,"$1")}function firstDifference(e,t){
const n=Math.max(e.length,t.length);for(let s=0;s<n;s++){if(e[s]?.digest===t[s]?.digest)continue
;const o=e[s]?.instruction||t[s]?.instruction||"an instruction that the image does not tell"
;return`layer ${s+1} of ${n} (${o})`}return}var O=n(82375);var j=n(17292)
;async function lookUp({repository:e,expected:{key:t}},n){if(e===void 0||t===void 0)return;const s=await e.manifest((0,
k.mB)(t));if(s===void 0)return;const{digest:o}=s;const[i,r,a,c]=await Promise.all([(0,O.o2)(e,s),(0,j.o)(e,s),(0,
O.TN)(e,s).catch(e=>e),n(o)]);if(r===void 0&&a instanceof Error)throw a;const l=r!==void 0?gone(r):another(t,a);return{
image:`${e.host}/${e.name}@${o}`,digest:o,size:sizeOf(i),doubt:l,beside:c}}function gone(e){
return`${e}, which is a part of it, is not there any more`}function another(e,t){
if(t===void 0)return"it does not say of which content it is"
;return t===e?void 0:"it says that it is of another content"+((0,x.$r)(t)?`, ${t}`:"")}async function lastBuild(e,t){
for(const n of(0,k.Ct)(t)){const t=await e.manifest(n);if(t!==void 0)return{tag:n,size:sizeOf(await(0,O.o2)(e,t))}}
return}var S=n(86082);var A=n(94493);async function builtImages(e,t,n){const{manifests:s}=(0,A.$E)(await there(e,t))
;const o=(s??[{digest:t,platform:void 0}]).filter(e=>!(0,A.H3)(e))
;return await Promise.all(o.map(async({digest:t,platform:s})=>{const o=(0,A.$E)(await there(e,t))
;const i=o.config?JSON.parse(await e.text(o.config.digest)):{};const{os:r,architecture:a,variant:c}={...n,...i,...s}
;return{digest:t,content:o,config:i,platform:{os:r,architecture:a,...c?{variant:c}:{}}}}))}async function there(e,t){
const n=await e.manifest(t);if(n===void 0)throw new Error(`the builder says that it made ${t}, which is not there`)
;return n}var M=n(27122);function expect(e,t,n){return{bases:t,key:(0,x.lO)(e,t,n)}}async function digestsOf(e,t,n,s){
const o=await Promise.all(e.map(async e=>{const asked=async()=>t[e]??await digestOf(e,n)
;const o=s?await asked().catch(()=>{}):await asked();return o===void 0?[]:[[e,o]]}));return Object.fromEntries(o.flat())
}async function digestOf(e,t){const{host:n,name:s,tag:o,digest:i}=(0,M.F2)(e);if(i!==void 0)return i
;return await(await t()).resolve(`${n}/${s}`,o??"latest")}function inFull(e){return e.flatMap(e=>{try{
return e===void 0?[]:[(0,d.fq)(e)]}catch{return[]}})}function mountsCache(e){
const t=e.replace(/[\\`][ \t]*\r?\n/g,"").split("\n")
;return t.some(e=>/--mount=/i.test(e)&&/\btype=["']?(cache|\$)/i.test(e))}function wantsTime(e){
return/^\s*ARG\s(?:.*\s)?SOURCE_DATE_EPOCH(?:\s|=|$)/im.test(e)}function wantsBuilder(e){
return/\bBUILD(PLATFORM|OS|ARCH|VARIANT)\b/.test(e.replaceAll(/--platform=\S+/g,""))}var z=n(92005)
;function perCommit(e,{commits:t,run:n}){return Object.entries(e).flatMap(([e,s])=>{
const o=s.toLowerCase().match(/[0-9a-f]{7,}/g)??[];const i=t.some(e=>o.some(t=>e.startsWith(t)))
;return i||n!==""&&s===n?[e]:[]})}var E=n(31214);function ageOf(e,{dockerfile:t}){
return mountsCache(t)?"now":e["file-times"]}function buildsUnasked(e,{actor:t,fork:n}){
return e!=="no permission"||n||t==="dependabot[bot]"}async function openWhere(e,t,n){const{repository:s}=e
;if(s===void 0)return{repository:void 0};return await unlessUnasked(async()=>({
repository:await(await t.registries()).open(s)}),e=>({repository:void 0,unasked:e}),n)}
async function unlessUnasked(e,t,{run:n,push:s}){try{return await e()}catch(e){const{actor:o,event:i}=n
;if(s||!(e instanceof l.jQ))throw e;if(!buildsUnasked(e.why,{actor:o,fork:i.pull?.fork===true}))throw e
;return t(e.message)}}async function decide(e,t,n,s,o){const{platform:i}=s.runner;for(const e of(0,
E.lD)(t.ignore))o.log.notice(`${t.ignoreFile}: what BuildKit takes ${e} for can't be told with certainty, so the content key is made as if nothing was left out, and is another one with each change; write it without { | }, brackets or a backslash`)
;const r={commits:[t.commit.sha,o.run.sha].filter(e=>e!==""),run:o.run.id}
;for(const t of perCommit(e["build-args"]??{},r))o.log.notice(`build-args: ${t} is another one with each commit, so the content key is too, and nothing is ever found by it; have the app read IMMUTABLE_RELEASE where it runs, or the image's label org.opencontainers.image.revision, and leave ${t} out`)
;const a=e.platforms??[i];const{sha256:c}=s.runner;const l=(0,x.Sx)({context:t.visible,attributes:t.attributes,place:{
context:t.context,file:t.file},ignore:t.ignoreBlob,dockerfile:t.dockerfileBlob,target:e.target,platforms:a.map(f.VQ),
builder:wantsBuilder(t.dockerfile)?(0,f.VQ)(i):void 0,buildArgs:e["build-args"]??{},contexts:e["build-contexts"],
fileTimes:ageOf(e,t)==="content"?"content":void 0,surroundings:surroundingsOf(e),labels:e.labels??{},
annotations:e.annotations??{},testCommand:e["test-command"],provenance:e.provenance==="false"?void 0:e.provenance,
sbom:e.sbom==="false"?void 0:e.sbom},c);const u=namedIn(t.dockerfile,e.target,e["build-args"]??{},e["build-contexts"])
;const[d,[h],[m]]=[inFull(u.images),inFull([u.final]),inFull([u.syntax])];const registries=()=>s.registries()
;const[{told:p,held:g,...w},y]=await Promise.all([unlessUnasked(()=>past(n,l,t,o),e=>({..._,repository:void 0,unasked:e
}),o),digestsOf(d,{},registries,true)]);const v=p===void 0?d:Object.keys(p)
;const{bases:b,...$}=await unlessUnasked(async()=>({...w,bases:await digestsOf(v,{...y,...g},registries,p===void 0)
}),e=>({repository:void 0,unasked:e,bases:{...y,...g}}),o);return{...{ask:e,content:t,platforms:a,recipe:l,held:g,
named:d,final:h,syntax:m,...$},expected:expect(l,b,c),release:releaseOf(t)}}function surroundingsOf(e){
const{network:t,"add-hosts":n,allow:s,"shm-size":o,ulimit:i}=e;return{network:t,"add-hosts":n,allow:s,"shm-size":o,
ulimit:i}}const _={told:void 0,held:{}};async function past(e,t,n,s){const{repository:o}=e;if(o===void 0)return{...e,
..._};const[i,r]=await Promise.all([(0,O.Gr)(o,(0,k.jP)(t),t),keptBases(o,n,s)]);return{...e,told:i,held:r}}
async function keptBases(e,{commit:t,dirty:n},{run:s,refreshBase:o,log:i,prove:a}){if(o==="true")return{}
;const c=`${e.host}/${e.name}`;const l=[...n?[]:[t.sha],...o==="false"?(0,k.Ct)(s):[]];for(const t of l){
const n=a?await(0,O.qM)(e,t):t;const s=n===void 0?{}:await(0,O.FE)(e,n)
;if(n===void 0||Object.keys(s).length===0)continue;const o=await(0,r.B2)(a,n,void 0);if(o!==void 0){
i.info(`refresh-base: the base images of ${c}:${t} are not taken: ${o}`);continue}
i.info(`refresh-base: the base images are those of ${c}:${t}`);return s}
if(o==="false")i.info(`refresh-base: ${c} has no build under ${l.join(", ")||"any branch"} yet: the base images are those of now`)
;return{}}function releaseOf({commit:e,snapshot:t,dirty:n}){const s=e.sha.slice(0,12)
;return n?`${s}-dirty-${t.tree.slice(0,6)}`:s}
function orderOf(e,{expected:{bases:t,key:n},held:s,noCache:o,first:i,again:r,folder:a,output:c},l,u){
const{ask:f,content:d,recipe:h,named:m}=e;const p=secretsOf(f,u.workspace,l.workspace);const g=(0,$.join)(a,"files")
;const w={...describe(e,t,u),...n!==void 0&&{[z._]:n}};const y=(0,S.$)(Object.keys(t).sort())===(0,S.$)([...m].sort())
;const v={...w,...n!==void 0&&!y&&{[z.bc]:h},...(0,z.oz)(t)};const b={builder:l.builder,context:(0,$.join)(g,d.context),
file:(0,$.join)(g,d.file),target:f.target,platforms:e.platforms,buildArgs:{...timeOf(e),...f["build-args"],
...order_syntaxOf(e,s)},contexts:f["build-contexts"]??{},pull:i&&f.pull,labels:{...w,...f.labels},
annotations:annotationsOf(e,v),secrets:p.words,ssh:f.ssh??[],cacheFrom:f["cache-from"]??[],
cacheTo:r?[]:f["cache-to"]??[],provenance:f.provenance,sbom:f.sbom,policy:(0,$.join)(a,"policy.json"),metadata:(0,
$.join)(a,"metadata.json"),epoch:d.commit.time,noCacheFilters:i?f["no-cache-filters"]??[]:[],
surroundings:surroundingsOf(f),noCache:o,output:c,held:s};return{order:b,env:{...l.env,...p.env}}}
function describe({content:e,final:t,release:n},s,{repository:o,ref:i,url:r}){const a=(0,z.dp)(i)
;const c=r?.split(`/${o}/`)[0];const l=t===void 0?void 0:s[t];return(0,z.J0)({source:c&&`${c}/${o}`,
revision:e.dirty?`${e.commit.sha}-dirty-${e.snapshot.tree.slice(0,6)}`:e.commit.sha,time:e.commit.time,
version:e.dirty||a===void 0?n:a,base:t!==void 0&&l!==void 0?{name:t,digest:l}:void 0})}
function annotationsOf({ask:e,platforms:t},n){const s=t.length>1?"index,manifest:":""
;const o=Object.entries(n).map(([e,t])=>[`${s}${e}`,t]);return{...Object.fromEntries(o),...e.annotations}}
function timeOf({content:e}){return wantsTime(e.dockerfile)?{SOURCE_DATE_EPOCH:String(e.commit.time)}:{}}
function order_syntaxOf({syntax:e},t){const n=e===void 0?void 0:t[e];if(e===void 0||n===void 0||e.includes("@"))return{}
;return{BUILDKIT_SYNTAX:`${e}@${n}`}}var F=n(47275);async function writeOut(e,{ask:t,content:n},s){
const o=await e.archive(n.snapshot,n.paths,n.submodules,s,ageOf(t,n))
;for(const e of[n.file,...n.ignoreFile===void 0?[]:[n.ignoreFile]])if(!o.has(e))throw(0,
l.Qm)(`${e} is left out by export-ignore in .gitattributes; a build needs it, take that line away`)
;const i=n.visible.filter(({type:e,mode:t})=>e==="blob"&&t!=="120000")
;const r=n.attributes.length===0?[]:i.map(({path:e})=>e);const a=[...r,...inSubmodules(n,o)].find(e=>o.isPointer((0,
$.join)(n.context,e)));if(a===void 0)return
;throw(0,l.Qm)(`${(0,F.S)(a)} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`)
}function inSubmodules({submodules:e,context:t,ignore:n},s){const o=(0,E.zK)(n);const i=t===""?0:t.length+1
;const r=e.flatMap(({path:e})=>s.filesBelow(e));return r.map(e=>e.slice(i)).filter(e=>!o(e))}
async function make(e,t,{again:n,noCache:s,to:o},i){const{ask:r,recipe:a,held:c,content:u}=e
;const{source:f,workshop:d,sha256:h,tell:m,local:p,plainHttp:g}=i
;const w=(0,$.join)(d.folder,r.name||"image",...n?["again"]:[]);const y=(0,$.join)(w,"files");const v=(0,
$.resolve)(w,"layout");const b=o===void 0?{layout:v}:{repository:`${o.host}/${o.name}`,plainHttp:g.includes(o.host)}
;d.scratch.folder(y);try{await writeOut(f,e,y);let r={expected:t,held:c,noCache:s,first:s||!n,again:n,folder:w,output:b}
;const g=await attempt(e,r,i,m);let $=g;for(let t=1;;t++){const{bases:n,loose:s}=$.used
;const c=s.length===0?expect(a,n,h):{bases:n,key:void 0};if((0,S.$)(c)===(0,S.$)(r.expected)){const{digest:e}=$
;const t=await builtImages(o??await i.layout(v),e,p);const n=`${"layout"in b?`oci:${v}`:b.repository}@${e}`;return{...$,
...c,steps:g.steps,images:t,image:n,layout:o===void 0?v:void 0}}if(t===3)throw(0,
l.gz)(`building ${u.file}: its base images move while it is built; run again, or name them by digest`)
;d.scratch.clear(v);m("it says now what the build has used, which was not known before");r={...r,expected:c,held:n,
noCache:false,first:false};$=await attempt(e,r,i,()=>{})}}finally{d.scratch.clear(y)}}
async function attempt(e,t,{workshop:n,run:s},o){const{ask:i,content:r}=e;const{order:a,env:c}=orderOf(e,t,n,s)
;const l=i.name===""?"the image":`the image ${i.name}`;return await n.docker.build(a,l,r.file,c,o)}
function accountOf(e,t,n){const{ask:s,release:o}=e;const i="images"in t?t:void 0
;const r=(i?.images??[]).map(({platform:e,content:t,config:n})=>({platform:(0,f.VQ)(e),layers:layersOf(t,n,i?.steps??[])
}));const[a]=i?.images??[];return{...n,name:s.name,found:i===void 0,image:t.image,digest:t.digest,
size:i?a?sizeOf(a.content):0:t.size,key:(i??e.expected).key??"",reusable:i===void 0||i.key!==void 0&&!isAnother(e,i),
release:o,platforms:r,madeOf:madeOf(e,i?.bases??e.expected.bases),tested:s["test-command"]}}
function isAnother({unproven:e,expected:t},{key:n,digest:s}){return e!==void 0&&n===t.key&&e!==s}
function told({name:e,found:t,digest:n,size:s,key:o}){
return`${e===""?"":`${e}: `}${t?"found":"built"} ${n}, ${bytes(s)}, ${o===""?"without a content key":`content key ${o}`}`
}function keyFor({key:e,reusable:t,found:n,release:s},o){const i=s.includes("-dirty-")
;const r=o!==""&&s!==o.slice(0,s.length);return!t||i||n&&r?"":e}function madeOf({content:e,ask:t,platforms:n},s){
const o=e.visible.filter(({type:e})=>e!=="tree").length;const i=Object.keys(t["build-args"]??{})
;const r=e.context===""?"the repository":e.context
;return[`${o} files of ${r}, as .dockerignore leaves them`,`${e.file}${t.target===void 0?"":`, target ${t.target}`}, for ${n.map(f.VQ).join(", ")}`,...i.length===0?[]:[`build arguments ${i.join(", ")}`],...Object.entries(s).map(([e,t])=>`${e} at ${t}`),...t["test-command"]===void 0?[]:[`the test ${t["test-command"]}`]]
}function compare(e,t){for(const[n,s]of e.images.entries()){const e=t.images[n];if(e?.digest===s.digest)continue
;const layers=e=>e?layersOf(e.content,e.config,[]):[]
;const o=firstDifference(layers(s),layers(e))??"the configuration, not a layer";throw(0,
l.gz)(`verify: two builds of this commit for ${(0,
f.VQ)(s.platform)} differ: ${s.digest} and ${e?.digest??"none"}; the first difference is in ${o}; make that instruction write the same each time (no dates, no random names, versions pinned)`)
}}var P=n(19245);function scratchFolder({keep:e},t){let n;return()=>{if(n!==void 0)return n;n=t.open();e("folder",n)
;return n}}async function openWorkshop(e,t,n,s,o,i){const{name:r,scratch:a,workspace:c}=n.runner;const l=i()
;const u=await n.docker();const f=u.configure((0,$.join)(l,"docker"),await workshop_logins(e,t,n));o.keep("name",r)
;o.keep("config",JSON.stringify(f));const d=e.filter(({ask:e})=>e["test-command"]!==void 0)
;o.keep("tests",JSON.stringify(d.map(({ask:e})=>testName({name:r},e))));const h=await u.chooseBuilder(s,r,f);if(h.made){
o.log.info(`the engine's own builder cannot write an image to a folder: ${r} is made in a container for this job`)
;o.keep("builder",r)}return{docker:u,env:f,builder:h.name,scratch:a,workspace:c,folder:l,name:r}}
function testName({name:e},t){return`${e}-${t.name||"image"}`}async function workshop_logins(e,t,n){
const s=e.flatMap(({named:e,expected:t,ask:n})=>[...e,...Object.keys(t.bases),...Object.values(n["build-contexts"]??{}),...[...n["cache-from"]??[],...n["cache-to"]??[]].flatMap(cacheImage),...workshop_readable((0,
P.u)(n.sbom))]);const o=s.map(e=>(0,M.F2)(e).host);const i=[...new Set([...o,...t.map(({repository:e})=>e.host)])]
;const r=[...new Set(e.flatMap(ecrIn))].filter(e=>!i.includes(e));if(i.length+r.length===0)return{}
;const a=await n.registries()
;const c=await Promise.all([...i.map(async e=>[e,await a.login(e)]),...r.map(async e=>[e,await a.login(e).catch(()=>{})])])
;return Object.fromEntries(c.flatMap(([e,t])=>t&&t.username!=="<token>"?[[e,t]]:[]))}function ecrIn({content:e,ask:t}){
const n=[e.dockerfile,...Object.values(t["build-args"]??{})].join("\n")
;const s=n.match(/[a-z0-9.-]+\.(?:amazonaws|on)\.[a-z.]+|public\.ecr\.aws/g)??[]
;return s.filter(e=>e==="public.ecr.aws"||(0,d.Fd)(e))}function cacheImage(e){
return workshop_readable(/(?:^|,)ref=([^,]+)/.exec(e)?.[1]??(e.includes("=")?void 0:e))}function workshop_readable(e){
try{if(e!==void 0)(0,M.F2)(e);return e===void 0?[]:[e]}catch{return[]}}async function closeWorkshop({kept:e},t){
const n=e("name");const s=e("config");if(n===void 0||s===void 0)return;const o=JSON.parse(s);const i=await t()
;for(const t of JSON.parse(e("tests")??"[]"))await i.removeTest(t,o);const r=e("builder")
;if(r!==void 0)await i.removeBuilder(r,o)}async function buildOne(e,t){const{workshop:n,run:s,log:o,section:i}=t
;const{ask:r,content:a}=e;const c=r.name===""?"":`${r.name} | `;const tell=e=>o.info(c+e)
;const{clock:l,sha256:u,platform:f}=t.ports.runner;const{layout:d}=t.ports;const h={source:await t.ports.source(),
layout:d,workshop:n,run:s,local:f,plainHttp:t.plainHttp,sha256:u,tell};const p=l.now()
;i(`Build ${a.file} of ${e.release}`);const{place:g}=t;const w=r["test-command"]
;const y=t.verify||w!==void 0?void 0:g?.repository;const v={again:false,noCache:t.verify||r["no-cache"]}
;let b=await make(e,e.expected,{...v,to:y},h);const $=l.now()-p;for(const e of b.used.loose)o.warning(looseness(e))
;tellTaken(e,b,o);if(t.verify){i("Build it again, without cache");compare(b,await make(e,b,{...v,again:true,to:void 0
},h))}if(w!==void 0&&b.layout!==void 0){i(`Test: ${w}`);const{layout:e,images:t}=b;const s={layout:e,images:t,
name:testName(n,r),words:(0,m.G)(w),scratch:`${e}-test`};await n.docker.test(s,n.env,tell)}if(g!==void 0&&y===void 0){
i(`Push ${g.repository.host}/${g.repository.name}`);b=pushedAs(b,await make(e,b,{again:true,noCache:false,
to:g.repository},h))}const k=await(e.repository&&lastBuild(e.repository,s).catch(()=>{}));return accountOf(e,b,{
seconds:$,last:k,verified:t.verify})}function pushedAs(e,t){
const configs=({images:e})=>e.map(({content:e})=>e.config?.digest).join();if(configs(t)===configs(e))return{...t,
steps:e.steps}
;throw(0,l.gz)(`pushing ${t.image}: it is another image than ${e.digest}, which has passed; something else has emptied the builder's cache meanwhile, run again`)
}function tellTaken(e,t,n){if(!isAnother(e,t))return;const{repository:s,unproven:o}=e
;n.warning(`${s?.host}/${s?.name} has another image under this content's tag, ${o}, which is not taken: ${t.digest} gets no key, and is built anew each time; find out who pushed that one, and delete the tag ${(0,
k.mB)(t.key??"")}`,"Not taken")}function looseness(e){
return`the build used ${e}, and no content key can tell when that changes: this image gets none, and is built anew each time; give ADD a --checksum or a whole commit, or have what it fetches in the commit`
}var T=n(83994);var C=n(16947);async function readContent(e,t,{workspace:n,dirty:s,scratch:o}){const i=(0,
$.resolve)(n,t.context);const r=await e.commit(i);const a=r.prefix;const c=fileOf(r,i,t.file===void 0?(0,
$.join)(i,"Dockerfile"):(0,$.resolve)(n,t.file))
;const l=[...new Set([a,c,`${c}.dockerignore`,...[a,c].flatMap(attributePlaces)])];const u={commit:r,tree:r.tree}
;const[f,d]=await Promise.all([e.entries(u,l),e.dirty(r,l)]);const h={source:e,context:a,file:c,paths:l}
;if(s==="allow"&&d.length>0){const t=d.filter(({state:e})=>e==="repository").map(({path:e})=>e)
;const n=await e.withWorkTree(r,existing(l,f,d),t,o());const s=await read(h,n,await e.entries(n,l))
;const i=d.filter(matters(s));const a=i.filter(T.LY);if(a.length>0)throw(0,T.JT)(a,r.sha)
;if(i.length>0)return content(s,true)}const m=await read(h,u,f);const p=d.filter(matters(m));if(p.length>0)throw(0,
T.JT)(p,r.sha);return content(m,false)}function content(e,t){const{snapshot:n,context:s,file:o,paths:i,entries:r,...a}=e
;const c=(0,C.Gz)(r,s);const l=(0,C.RK)(c,a.ignore);const u=new Set(r.map(({path:e})=>e))
;const f=l.filter(({type:e})=>e==="commit");return{commit:n.commit,snapshot:n,dirty:t,context:s,file:o,...a,visible:l,
attributes:(0,C.Td)(r,s,o),paths:i.filter(e=>e===""||u.has(e)),submodules:f.map(e=>({...e,path:(0,$.join)(s,e.path)}))}}
async function read({source:e,context:t,file:n,paths:s},o,i){const at=e=>i.find(t=>t.path===e&&t.type==="blob")
;const r=at(n)
;if(r===void 0)throw(0,l.Qm)(`commit ${o.commit.sha.slice(0,12)} has no ${n}; commit it, or name the Dockerfile in file`)
;if(r.mode==="120000")throw(0,l.Qm)(`${n} is a symbolic link; name the Dockerfile that it points to in file`)
;const a=at(`${n}.dockerignore`)??at((0,$.join)(t,".dockerignore"));if(a?.mode==="120000")throw(0,
l.Qm)(`${a.path} is a symbolic link; put the lines that it points to there`)
;const c=await e.texts(o,[r.id,...a?[a.id]:[]]);const text=e=>(e&&c.get(e.id))??"";try{(0,E.zK)(text(a))}catch(e){
throw(0,l.Qm)(`${a?.path}: ${e.message}; correct the line`)}const u={dockerfile:text(r),dockerfileBlob:r.id};const f={
ignore:text(a),ignoreBlob:a?.id,ignoreFile:a?.path};return{snapshot:o,context:t,file:n,paths:s,entries:i,...u,...f}}
function fileOf({top:e,prefix:t},n,s){const o=(0,$.relative)(e,(0,$.resolve)(e,t,(0,$.relative)(n,s)))
;if(o===".."||o.startsWith("../"))throw(0,
l.Qm)(`file: ${s} is outside of the repository ${e}; an image is built from one commit, move it there`);return o}
function attributePlaces(e){const t=e===""?[]:e.split("/");return t.map((e,n)=>(0,
$.join)(...t.slice(0,n),".gitattributes"))}function matters({context:e,file:t,ignore:n,entries:s}){const o=(0,E.zK)(n)
;const i=(0,E.NO)(n);const r=new Set(s.filter(({type:e})=>e==="commit").map(({path:e})=>e))
;const a=new Set([t,`${t}.dockerignore`,(0,$.join)(e,".dockerignore")]);return t=>{const{path:n}=t
;if(a.has(n)||n.endsWith(".gitattributes"))return true;const s=e===""?n:n.startsWith(`${e}/`)?n.slice(e.length+1):void 0
;if(s===void 0)return false;return!o(s)||(r.has(n)||(0,T.LY)(t))&&i(s)}}function existing(e,t,n){
const s=n.filter(({state:e})=>e!=="repository");const o=[...t,...s].map(({path:e})=>`${e}/`)
;return e.filter(e=>e===""||o.some(t=>t.startsWith(`${e}/`)))}
async function look(e,{prove:t,clock:n,log:s,run:o,push:i,places:a}){const c=n.now();const{ask:l,expected:u,release:f}=e
;const d=keyFor({key:u.key??"",reusable:true,found:true,release:f},o.sha)||void 0
;const tags=async e=>await((await a).get(l.name)?.look({digest:e,key:d,from:"promoted"}))
;return await unlessUnasked(async()=>{const o=await lookUp(e,e=>tags(e).catch(()=>{}));if(o===void 0)return
;const i=o.doubt??await(0,r.B2)(t,o.digest,u.key,s.info);if(i!==void 0){
s.notice(`${o.image} has this content's tag and is not taken: ${i}; it is built anew`,"Not taken");return{missing:{...e,
unproven:o.digest}}}const a=accountOf(e,o,{seconds:n.now()-c,last:void 0,verified:false});return{found:{...a,
seen:o.beside}}},t=>({missing:{...e,repository:void 0,unasked:t}}),{run:o,push:i})??{missing:e}}
async function openPlaces(e,t,n){const s=await t.publisher(n);const o=[...new Set(e.flatMap(({repository:e})=>e??[]))]
;const i=new Map(await Promise.all(o.map(async e=>[e,await s.open(e)])))
;return new Map(e.flatMap(({name:e,repository:t=""})=>{const n=i.get(t);return n===void 0?[]:[[e,n]]}))}
async function publishAll(e,t,n,s){const o=await Promise.allSettled(e.map(async e=>{const o=t.get(e.name)
;if(o===void 0)return{...e,pushing:0};const i=s.now();const r=e.found?"promoted":"built";const a=keyFor(e,n)||void 0
;const c=await o.publish({digest:e.digest,key:a,from:r},e.seen);return{...e,...c,pushing:s.now()-i}}))
;const i=o.flatMap(e=>e.status==="rejected"?[e.reason]:[]);if(i.length===1)throw i[0];if(i.length>1)throw(0,
l.gz)(i.map(e=>e?.message??String(e)).join("; and "));return o.flatMap(e=>e.status==="fulfilled"?[e.value]:[])}
const B=(0,a.Q)({name:"build-image",
description:"Builds the image of a commit, reproducibly, unless one with the same content is there already",inputs:b,
outputs:{outcome:"built, found, refused or failed",
image:"By digest: <registry>/<name>@sha256:… when it is there, else oci:<folder>@sha256:…, for push-registry",
digest:"Of the image, or of the index of several platforms",
key:"The content key, 64 hex digits; empty when the image is not to be found by it: of a dirty tree, or made of what no key can tell",
cached:"true when the image was found by its content and nothing was built",
tags:"Tags that it has in repository when it was pushed, with commas",
release:"Id of the release: the commit, shortened, and -dirty- when the tree was",
size:"Bytes of the layers, compressed, of the first platform",images:"All of this for each image, as JSON by name",
result:"All of this and more as JSON"},check:function check(e){const t=e.push===false&&e.username!==void 0
;const n=[...t?[]:(0,p.checkLogins)(e),...(0,r.Xe)(e),...(0,g.LE)(e)]
;if(e.push===true&&e.repository===void 0&&e.images===void 0)n.push("push: needs repository, where the image goes")
;for(const t of["tags","moving-tags","scan-allow"])if(e.push===false&&e[t]!==void 0)n.push(`${t}: nothing is pushed here unless push is true`)
;if(e["refresh-base"]==="false"&&e.repository===void 0&&e.images===void 0)n.push("refresh-base: false needs repository, where the last build is found")
;return n},async run(e,t){const{run:n,log:s}=e;const{"refresh-base":o,dirty:i,push:a}=e.inputs
;const{workspace:c,clock:l}=t.runner;const u=scratchFolder(e,t.runner.scratch);const f=await imagesAsked(e.inputs,c)
;for(const t of f)e.secrets.hide(...await secretTexts(t,c));const d=(0,r.KQ)(e.inputs,n,()=>t.attestations());const h={
run:n,refreshBase:o,push:a,log:s,prove:d};const m=await t.source();const p={workspace:n.workspace,dirty:i,scratch:u}
;const g=await Promise.all(f.map(async e=>{const[n,s]=await Promise.all([readContent(m,e,p),openWhere(e,t,h)]);return{
ask:e,content:n,where:s}}));warnOfUnused(g,s);const w={inputs:e.inputs,run:n,log:s,prove:d}
;const y=a?openPlaces(f,t,w):Promise.resolve(new Map);y.catch(()=>{});const v={prove:d,clock:l,log:s,run:n,push:a,
places:y};const b=await Promise.all(g.map(async({ask:e,content:n,where:s})=>await look(await decide(e,n,s,t,h),v)))
;const $=await y;const k=b.flatMap(e=>"found"in e?[]:[e.missing]);tellUnasked(k,e)
;const x=k.length===0?[]:await build(e,t,k,$,u);const O=b.flatMap(e=>"found"in e?e.found:x[k.indexOf(e.missing)]??[])
;for(const e of O)s.info(told(e));tell(e,await publishAll(O,$,n.sha,l))},async post(e,t){const n=e.kept("folder")
;if(n===void 0)return;const s=await t();try{await closeWorkshop(e,()=>s.docker())}finally{s.runner.scratch.clear(n)}}})
;function warnOfUnused(e,t){const n=e.map(({ask:e,content:t})=>({dockerfile:t.dockerfile,buildArgs:e["build-args"]??{}
}))
;for(const e of unusedArgs(n))t.warning(`build-args: ${e} has no ARG in the Dockerfile, so its value is nowhere in the image, unless a base image's ONBUILD takes it; correct the name, or leave it out`)
}function tellUnasked(e,{log:t,report:n,inputs:s}){const[o,...i]=new Set(e.flatMap(({unasked:e})=>e??[]))
;if(o===void 0)return;const r=s["refresh-base"]==="true"?"":", on the base images of now"
;const a=[o,...i].join("; and ");t.notice(`repository: nothing was looked up, so it is built${r}: ${a}`,"Not looked up")
;n({"not-looked-up":a})}async function build(e,t,n,s,o){const{run:i,log:r,inputs:a}=e;const c=t.runner.clock.now()*1e3
;for(const e of new Set(n.map(({content:e})=>futureCommit(e.commit,c))))if(e)r.warning(e)
;const l=await openWorkshop(n,[...s.values()],t,a.builder,e,o);const u=n.length===1?e.section:e=>r.debug(e);const f={
ports:t,workshop:l,run:i,log:r,verify:a.verify,plainHttp:a["plain-http"]??[],section:u}
;const d=await Promise.allSettled(n.map(e=>buildOne(e,{...f,place:s.get(e.ask.name)})));e.section("")
;e.keep("tests","[]");const h=d.flatMap(e=>e.status==="rejected"?[e.reason]:[])
;for(const e of h.slice(1))r.warning(e instanceof Error?e.message:String(e),"Failed as well");if(h.length>0)throw h[0]
;return d.flatMap(e=>e.status==="fulfilled"?[e.value]:[])}function tell(e,t){const[n]=t;const facts=t=>{
const{image:n,digest:s,found:o,release:i,size:r,tags:a}=t;const c=keyFor(t,e.run.sha);return{image:n,digest:s,key:c,
cached:o,release:i,size:r,...a&&{tags:a.join(",")}}}
;if(t.length===1&&n)for(const[t,s]of Object.entries(facts(n)))e.setOutput(t,s)
;const s=Object.fromEntries(t.map(e=>[e.name||"image",facts(e)]));e.setOutput("images",JSON.stringify(s))
;e.setOutput("cached",t.every(({found:e})=>e));e.setOutput("release",n?.release??"")
;e.setOutput("outcome",t.every(({found:e})=>e)?"found":"built");e.report({
layers:Object.fromEntries(t.map(({name:e,platforms:t})=>[e||"image",t]))});e.summary(buildSummary(t))
;for(const{digest:n,rows:s,pushing:o}of t)if(s)e.summary((0,i.t)({digest:n,outcome:"pushed",why:"",seconds:o,rows:s}))}
},27385:(e,t,n)=>{n.d(t,{Iw:()=>inOwnScope,J_:()=>cacheProblems,S7:()=>cacheTypes});var s=n(20509)
;const o=["scope","ref","dest","name","bucket","endpoint_url","account_url","container","prefix","manifests_prefix"]
;function inOwnScope(e,t){const{type:n,scope:s}=fields(e);return n==="gha"&&s===void 0?`${e},scope=${t}`:e}
function cacheTypes(e){return[...new Set(e.flatMap(e=>fields(e)["type"]??[]))]}function cacheProblems(e){const t=new Map
;for(const{name:n,"cache-to":s=[]}of e)for(const e of new Set(s.flatMap(placeOf)))t.set(e,[...t.get(e)??[],n])
;return[...t].filter(([,e])=>e.length>1).map(([e,t])=>`${t.join(", ")}: they would overwrite each other's cache in ${e}; give each a cache-to of its own`)
}function placeOf(e){const t=fields(e);if(t["type"]==="inline")return[]
;const n=["type",...o].flatMap(e=>t[e]===void 0?[]:[`${e}=${t[e]}`]);return[n.join(",")]}function fields(e){
if(!e.includes("="))return{type:"registry",ref:e};const t=(0,s.QG)(e).map(e=>{const t=/^"(.*)"$/.exec(e)?.[1]??e
;const[,n=t,s=""]=/^([^=]*)=(.*)$/.exec(t)??[];return[n.toLowerCase(),s]});return Object.fromEntries(t)}},
37797:(e,t,n)=>{n.d(t,{$r:()=>isContentKey,Sx:()=>recipeOf,lO:()=>contentKey});var s=n(86082);const o="content-5"
;const i=/(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/;function recipeOf(e,t){
const{context:n,attributes:i,place:r,ignore:a,platforms:c,labels:l,annotations:u}=e;const f={...e,context:lines(n),
attributes:lines(i),place:i.length===0?void 0:r,ignore:n.some(({type:e})=>e==="commit")?a:void 0,
platforms:[...new Set(c)].sort(),labels:withoutCommit(l),annotations:withoutCommit(u)};return t(`${o} recipe\n${(0,
s.$)(f)}`)}function contentKey(e,t,n){return n(`${o}\n${(0,s.$)({recipe:e,bases:t})}`)}function isContentKey(e){
return/^[0-9a-f]{64}$/.test(e)}function lines(e){
return e.map(({mode:e,type:t,id:n,path:s})=>`${e} ${t} ${n}\t${s}`).sort()}function withoutCommit(e){
return Object.fromEntries(Object.entries(e).filter(([e])=>!i.test(e)))}},83994:(e,t,n)=>{n.d(t,{JT:()=>refuseDirty,
LY:()=>ofAnother,i$:()=>parseStatus});var s=n(62807);var o=n(47275);const i="160000";function parseStatus(e){const t=[]
;const n=e.split("\0");for(let e=0;e<n.length;e++){const s=n[e]??"";const o=s[0];if(o==="?"&&s.endsWith("/"))t.push({
path:s.slice(2,-1),state:"repository"});else if(o==="?")t.push({path:s.slice(2),state:"untracked"});if(o==="2")e+=1
;const r=o==="1"?8:o==="2"?9:o==="u"?10:0;if(r===0)continue;const a=s.split(" ");const c=a.slice(r).join(" ")
;const l=a[2]?.startsWith("S")&&/[MU]/.test(a[2].slice(2));const u=o==="1"&&a[3]!==i&&a[5]===i;t.push({path:c,
state:u?"repository":l?"submodule":"changed"})}return t}function refuseDirty(e,t){const n={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule",repository:"a repository of its own"}
;const i=e.slice(0,5).map(({path:e,state:t})=>`${(0,o.S)(e)} (${n[t]})`);const r=e.length>5?` and ${e.length-5} more`:""
;const a=e.some(ofAnother)?"":", or give dirty: allow to build what is there"
;const c=e.some(({state:e})=>e==="repository")?" (a repository as a submodule)":"";return(0,
s.J5)(`the work tree is not what commit ${t.slice(0,12)} holds: ${i.join(", ")}${r}; commit them${c}, or have .gitignore or .dockerignore leave them out${a}`)
}function ofAnother({state:e}){return e==="submodule"||e==="repository"}},16947:(e,t,n)=>{n.d(t,{Gz:()=>below,
RK:()=>visible,Td:()=>attributesOf,cZ:()=>parseTree});var s=n(31214);function parseTree(e){
return e.split("\0").flatMap(e=>{const[,t,n,s,o]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(e)??[]
;return t&&n&&s&&o?[{mode:t,type:n,id:s,path:o}]:[]})}function below(e,t){if(t==="")return e;const n=`${t}/`
;return e.filter(({path:e})=>e.startsWith(n)).map(e=>({...e,path:e.path.slice(n.length)}))}function visible(e,t){
const n=(0,s.zK)(t);const o=(0,s.NO)(t)
;return e.filter(({path:e,type:t})=>!n(e)||t==="commit"&&o(e)).map(e=>e.type==="tree"?{...e,id:""}:e)}
function attributesOf(e,t,n){return e.filter(({path:e,type:s})=>{
if(s!=="blob"||!/(^|\/)\.gitattributes$/.test(e))return false;const o=e.replace(/\/?\.gitattributes$/,"")
;if([o,t].includes("")||`${o}/`.startsWith(`${t}/`))return true;return[t,n].some(e=>`${e}/`.startsWith(`${o}/`))})}},
74796:(e,t,n)=>{n.d(t,{i:()=>imageContexts,j:()=>contextArgument});var s=n(27122);var o=n(20509)
;const i="docker-image://";function imageContexts(e){const t=Object.entries((0,o.fq)(e)).map(([e,t])=>{
if(!t.startsWith(i))throw new Error(`${e}: only ${i}… can be given, since no content key could tell what a folder, a layout or an address holds; have the folder in context, or make an image of it`)
;const n=t.slice(i.length);for(const t of[e,n])(0,s.F2)(t);return[e,n]});return Object.fromEntries(t)}
function contextArgument(e,t){return`${e}=${i}${t}`}},19245:(e,t,n)=>{n.d(t,{u:()=>scannerOf})
;const s="docker/buildkit-syft-scanner:stable-1";function scannerOf(e){if(e==="false")return
;return/(?:^|,)generator=([^,]+)/.exec(e)?.[1]??s}},31214:(e,t,n)=>{n.d(t,{zK:()=>dockerignore,NO:()=>takesBackBelow,
lD:()=>unclear});var s=n(47275);function expression(e,t){const n=read(e,t);const{length:s}=n;return{
split:e=>t==="u"?[...e]:e.split(""),*ends(e,t=0){let o=new Uint8Array(s+1);let i=new Uint8Array(s+1);o[0]=1
;for(let r=t;;r++){const t=e[r];let a=false;for(let c=0;c<s;c++){if(o[c]===0)continue;const s=n[c]
;for(const e of s.over)o[c+e]=1;if(s.between?.(e[r-1],t))o[c+1]=1;if(t===void 0||!s.takes?.(t))continue
;i[s.again?c:c+1]=1;a=true}if(o[s]===1)yield r;if(!a)return;[o,i]=[i,o.fill(0)]}}}}const o="(.*/)?"
;const i=/\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./
;function read(e,t){const n=[];const s=new RegExp(i.source,`sy${t}`);for(let i=0;i<e.length;){if(e.startsWith(o,i)){
n.push({over:[1,3]},{takes:taker(".",t),again:true,over:[1]},{takes:taker("/",t),over:[]});i+=o.length;continue}
s.lastIndex=i;const r=s.exec(e)?.[0]??"";i+=r.length
;if(/^\\[1-9]/.test(r)&&e.includes(o))throw new Error(`${r} is no escape`);const a=e[i]==="*";if(a)i+=1;const c=asks(r)
;n.push(c?{between:c,over:[]}:{takes:taker(r,t),again:a,over:a?[1]:[]})}return n}function taker(e,t){
if(e==="[^/]")return e=>e!=="/";if(e===".")return e=>e!=="\n";if(!/^[[.\\]/.test(e))return t=>t===e
;const n=new RegExp(`^${e}$`,t);return e=>n.test(e)}function asks(e){const word=e=>e!==void 0&&/\w/.test(e)
;if(e==="^")return e=>e===void 0;if(e==="\\b")return(e,t)=>word(e)!==word(t);if(e==="\\B")return(e,t)=>word(e)===word(t)
;return}const r=/^\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9_.+$])+$/;function clearness(e){
return ignore_pattern_read(e).clear}function compile(e){const{kind:t,source:n,clear:o}=ignore_pattern_read(e)
;if(!o)return()=>false;if(t==="exact")return t=>t===e;if(t==="prefix")return t=>t.startsWith(e.slice(0,-2))
;if(t==="suffix"){const t=e.slice(2);return e=>e.endsWith(t)||t.startsWith("/")&&e===t.slice(1)}
const{split:i,ends:r}=expression(n,"u");return e=>{const t=i((0,s.T)(e));for(const e of r(t))if(e===t.length)return true
;return false}}function ignore_pattern_read(e){let t="exact";let n="";let s=false;const o=[...e]
;for(let i=0,a=0;i<o.length;a++){const c=o[i++]??"";if(c==="*"&&o[i]==="*"){i+=o[i+1]==="/"?2:1;if(i<o.length){
n+="(.*/)?";t="regexp"}else if(t==="exact")t="prefix";else{n+=".*";t="regexp"}if(a===0)t="suffix"
}else if(c==="*"||c==="?"){n+=c==="*"?"[^/]*":"[^/]";t="regexp"}else if(c==="\\"){const e=o[i++]
;s||=e===void 0||!/[!-/:-@[-`{-~]/.test(e);if(e!==void 0)t="regexp";n+=literal(e??"")}else if(c==="["){t="regexp"
;const a=o.indexOf("]",i);if(a===-1)throw new Error(`"${e}" is not a pattern that BuildKit takes`)
;const c=o.slice(i,a).join("");const l=[...c.matchAll(/(.)-(.)/g)];if(r.test(c)&&l.every(([,e="",t=""])=>e<=t)){
n+=`[${c}]`;i=a+1}else s=true}else{if(c==="]")t="regexp";s||="{|}".includes(c);n+=c==="^"?"^":literal(c)}}return{kind:t,
source:n,clear:t!=="regexp"||!s}}function literal(e){return/[\^$\\.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}
const a="\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
;const c=new RegExp(`^[${a}]+|[${a}]+$`,"g");const trim=e=>e.replace(c,"");function dockerignore(e){
const t=dockerignore_all(e);if(t.some(({text:e})=>!clearness(e)))return()=>false;const n=new Map;const decide=e=>{
const n=e.lastIndexOf("/");return decided(t,e,n===-1?void 0:folder(e.slice(0,n)))};const folder=e=>{
const t=n.get(e)??decide(e);n.set(e,t);return t};return e=>decide(e).out}function unclear(e){
return dockerignore_all(e).flatMap(({excepts:e,text:t})=>clearness(t)?[]:[`${e?"!":""}${t}`])}function decided(e,t,n){
let s=false;const o=e.map(({excepts:e,matches:o},i)=>{const r=n?.matched[i]===true||e===s&&o(t);if(r)s=!e;return r})
;return{out:s,matched:o}}function takesBackBelow(e){const t=dockerignore_all(e).filter(({excepts:e})=>e);return e=>{
const n=e.split("/");return t.some(({text:e})=>{const t=e.split("/");const s=t.findIndex(e=>l.test(e))
;const o=(s===-1?t:t.slice(0,s)).slice(0,n.length);if(!o.every((e,t)=>compile(e)(n[t]??"")))return false
;if(s===-1||s>=n.length)return t.length>n.length;return n[s]?.startsWith((t[s]??"").replace(u,""))??false})}}
const l=/\*\*|[[\]\\^\uFFFD]/;const u=/[*?[\]\\^\uFFFD].*$/s;function dockerignore_all(e){
return e.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(dockerignore_read)}function dockerignore_read(e){
if(e.startsWith("#"))return[];const t=trim(e);if(t==="")return[];const n=t.startsWith("!");const s=n?trim(t.slice(1)):t
;const o=trim(`${n?"!":""}${s===""?"":relative(clean(s))}`);if(o==="")return[];const i=clean(o)
;if(i==="!")throw new Error('a line of "!" alone excepts nothing');const r=i.startsWith("!");const a=r?i.slice(1):i
;return[{excepts:r,text:a,matches:compile(a)}]}function relative(e){return e.length>1?e.replace(/^\//,""):e}
function clean(e){const t=e.startsWith("/");const n=[];for(const s of e.split("/")){if(s===""||s===".")continue
;if(s!=="..")n.push(s);else if(n.length>0&&n.at(-1)!=="..")n.pop();else if(!t)n.push(s)}
return`${t?"/":""}${n.join("/")}`||"."}},17981:(e,t,n)=>{n.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,
hJ:()=>localPlatform});function parsePlatform(e){
const[,t,n,s]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const o=n==="x86_64"?"amd64":n==="aarch64"?"arm64":n;if(o==="arm64"&&s==="v8")return{os:t,architecture:o}
;return s===void 0?{os:t,architecture:o}:{os:t,architecture:o,variant:s}}
function platformText({os:e,architecture:t,variant:n}){return[e,t,...n?[n]:[]].join("/")}function localPlatform(e){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},61711:(e,t,n)=>{n.d(t,{t:()=>pushSummary})
;var s=n(5583);const o={pushed:"✅","already-there":"✅",failed:"❌"}
;function pushSummary({digest:e,outcome:t,why:n,seconds:i,rows:r}){
const a=n===""?"":"No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice."
;const c=r.flatMap(({repository:t,tags:n})=>Object.entries(n).map(([n,o])=>`| ${(0,s.a)(t)} | ${(0,s.a)(n)} | ${(0,
s.a)(e)} | ${(0,s.g)(o)} |`));const l=r.flatMap(({repository:e,created:t,bytes:n,referrers:o})=>n?[`| ${(0,
s.a)(e)}${t?" (new)":""} | ${mega(n.uploaded)} | ${mega(n.mounted)} | ${mega(n.there)} | ${o} |`]:[])
;return[`## ${o[t]??""} Image ${t.replaceAll("-"," ")} in ${i.toFixed(1)} s`,n&&(0,
s.g)(n,6e3),a,table("| repository | tag | digest | what happened |\n|---|---|---|---|",c),table("| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|",l)].filter(e=>e!=="").join("\n\n").concat("\n")
}function table(e,t){return t.length===0?"":`${e}\n${t.join("\n")}`}function mega(e){return`${(e/1e6).toFixed(1)} MB`}},
19349:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var s=n(27122);var o=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,o.mQ)(e).digest??e}function fullName(e){
const{host:t,name:n,tag:o,digest:i}=(0,s.F2)(e);const r=o===void 0&&i===void 0?":latest":o===void 0?"":`:${o}`
;return`${t}/${n}${r}${i===void 0?"":`@${i}`}`}function parseRepository(e){const{host:t,path:n}=(0,o.Ve)(e)
;if(t!==void 0)(0,s.RC)(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
s.I3)(n,e)
;if(t===void 0&&(ecrHost(n)!==void 0||n==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:n}:(0,s.Vz)(t,n)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},47275:(e,t,n)=>{n.d(t,{S:()=>shown,
T:()=>blurred});const s=/[\udc80-\udcff]/gu;function shown(e){
return e.replace(s,e=>`\\x${(e.charCodeAt(0)-56320).toString(16)}`)}function blurred(e){return e.replace(s,"�")}},
85004:(e,t,n)=>{n.d(t,{G:()=>splitCommand});function splitCommand(e){const t=[];let n;let s=""
;for(let o=0;o<e.length;o++){const i=e[o]??"";const r=e[o+1]
;if(s==="'")if(i==="'")s="";else n+=i;else if(i==="\\"&&r!==void 0&&(s===""||'"\\$`\n'.includes(r))){o+=1
;if(r!=="\n")n=(n??"")+r}else if(s==='"')if(i==='"')s="";else n+=i;else if(i==='"'||i==="'"){s=i;n??=""
}else if(/\s/.test(i)){if(n!==void 0)t.push(n);n=void 0}else n=(n??"")+i}
if(s!=="")throw new Error(`${s} is not closed in ${e}`);if(n!==void 0)t.push(n);return t}},25369:(e,t,n)=>{n.r(t)
;n.d(t,{checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var s=n(62807);var o=n(19349)
;var i=n(20509);var r=n(24905);const a={
username:(0,r.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",r.Qq),
password:(0,r.rJ)((0,r.lq)("Password or token of that user; never in argv or the log",r.Qq),e=>[e]),"plain-http":(0,
r.lq)("Registries that are spoken to by http, by lines or commas, such as registry.corp:5000; log-ins go there in clear, and a builder needs the same in its own configuration",function hosts(e){
return(0,i.QG)(e).map(e=>{const t=(0,o.SU)(`${e}/x`);if(t.host===e&&e!=="docker.io"&&!(0,o.Fd)(e))return e
;throw new Error(`"${e}" is not a host that speaks http, such as registry.corp:5000`)})}),"registry-auth":(0,
r.lq)("Log-ins of several registries: a YAML list of registry, username and password",r.Qq)}
;function checkLogins({username:e,password:t}){if(e===void 0===(t===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:t,password:n,"registry-auth":o,push:i=true}=e
;const r=o===void 0?[]:await several(o,i);if(t===void 0||n===void 0)return r;const a=await hostsOf(e)
;if(a===void 0)return r;const[c,...l]=a;if(c!==void 0&&l.length===0)return[...r,{registry:c,username:t,password:n}]
;const u=c===void 0?"no registry besides ECR":a.join(" and ")
;throw(0,s.Qm)(`invalid inputs: username: repository names ${u}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`)
}async function hostsOf({repository:e=[],images:t,image:n}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))];const s=t===void 0?[]:await repositoriesOf(t)
;if(s===void 0)return;const o=own([e,s].flat(2));const i=n?.kind==="joined"?n.parts:n?[n]:[]
;return o.length>0?o:own(i.flatMap(e=>e.kind==="registry"?[e.repository]:[]))}async function repositoriesOf(e){
const{parse:t}=await n.e(8815).then(n.t.bind(n,38815,19));try{const n=t(e,{schema:"failsafe"})
;return n.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return}}function hostBesidesEcr(e){try{
const{host:t}=(0,o.SU)(e);return t===void 0||t==="public.ecr.aws"||(0,o.Fd)(t)?void 0:t}catch{return}}
async function several(e,t){const{parse:o}=await n.e(8815).then(n.t.bind(n,38815,19));let i;try{i=o(e,{schema:"failsafe"
})}catch{throw(0,s.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(i))throw(0,s.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return i.flatMap((e,n)=>{const o=["registry","username","password"].map(t=>e?.[t]);const[i,r,a]=o
;if(o.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(i)),username:String(r),password:String(a)}
;if(!t&&i&&r&&a==="")return[]
;throw(0,s.Qm)(`invalid inputs: registry-auth: entry ${n+1} needs registry, username and password, none of them empty`)
})}function hostOf(e){const t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(t)?"docker.io":t}},45759:(e,t,n)=>{n.d(t,{Q:()=>defineAction})
;function defineAction(e){return e}},71493:(e,t,n)=>{n.d(t,{J:()=>i});var s=n(24905)
;const o=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/
;const i=(0,s.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",e=>{
if(o.test(e))return e
;throw new Error(`"${e.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})}};

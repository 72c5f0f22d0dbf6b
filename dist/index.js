import{createRequire as e}from"module";var r={2613:r=>{r.exports=e(import.meta.url)("assert")},181:r=>{
r.exports=e(import.meta.url)("buffer")},5317:r=>{r.exports=e(import.meta.url)("child_process")},4434:r=>{
r.exports=e(import.meta.url)("events")},9896:r=>{r.exports=e(import.meta.url)("fs")},8611:r=>{
r.exports=e(import.meta.url)("http")},5692:r=>{r.exports=e(import.meta.url)("https")},9278:r=>{
r.exports=e(import.meta.url)("net")},4589:r=>{r.exports=e(import.meta.url)("node:assert")},6698:r=>{
r.exports=e(import.meta.url)("node:async_hooks")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},1421:r=>{
r.exports=e(import.meta.url)("node:child_process")},7540:r=>{r.exports=e(import.meta.url)("node:console")},7598:r=>{
r.exports=e(import.meta.url)("node:crypto")},3053:r=>{r.exports=e(import.meta.url)("node:diagnostics_channel")},610:r=>{
r.exports=e(import.meta.url)("node:dns")},8474:r=>{r.exports=e(import.meta.url)("node:events")},3024:r=>{
r.exports=e(import.meta.url)("node:fs")},1455:r=>{r.exports=e(import.meta.url)("node:fs/promises")},7067:r=>{
r.exports=e(import.meta.url)("node:http")},2467:r=>{r.exports=e(import.meta.url)("node:http2")},4708:r=>{
r.exports=e(import.meta.url)("node:https")},7030:r=>{r.exports=e(import.meta.url)("node:net")},8161:r=>{
r.exports=e(import.meta.url)("node:os")},6760:r=>{r.exports=e(import.meta.url)("node:path")},643:r=>{
r.exports=e(import.meta.url)("node:perf_hooks")},1708:r=>{r.exports=e(import.meta.url)("node:process")},1792:r=>{
r.exports=e(import.meta.url)("node:querystring")},7075:r=>{r.exports=e(import.meta.url)("node:stream")},8321:r=>{
r.exports=e(import.meta.url)("node:stream/consumers")},6466:r=>{r.exports=e(import.meta.url)("node:stream/promises")},
7997:r=>{r.exports=e(import.meta.url)("node:timers")},8500:r=>{r.exports=e(import.meta.url)("node:timers/promises")},
1692:r=>{r.exports=e(import.meta.url)("node:tls")},3136:r=>{r.exports=e(import.meta.url)("node:url")},7975:r=>{
r.exports=e(import.meta.url)("node:util")},3429:r=>{r.exports=e(import.meta.url)("node:util/types")},8300:r=>{
r.exports=e(import.meta.url)("node:worker_threads")},8522:r=>{r.exports=e(import.meta.url)("node:zlib")},857:r=>{
r.exports=e(import.meta.url)("os")},6928:r=>{r.exports=e(import.meta.url)("path")},932:r=>{
r.exports=e(import.meta.url)("process")},3193:r=>{r.exports=e(import.meta.url)("string_decoder")},3557:r=>{
r.exports=e(import.meta.url)("timers")},4756:r=>{r.exports=e(import.meta.url)("tls")},9023:r=>{
r.exports=e(import.meta.url)("util")},3767:(e,r,t)=>{t.d(r,{K:()=>forwardProxy})
;const n=["localhost","127.0.0.1","[::1]"];function forwardProxy(e){const say=r=>e[r.toLowerCase()]||e[r]
;const r=say("HTTPS_PROXY");const t=(say("NO_PROXY")??"").split(/[\s,]+/).filter(e=>e!=="")
;if(!r||t.includes("*"))return;const o=t.flatMap(e=>/^[*.]/.test(e)?[e]:[e,`.${e}`]);return{
https_proxy:/^https?:\/\//i.test(r)?r:`http://${r}`,no_proxy:[...o,...n].join(",")}}},2807:(e,r,t)=>{t.d(r,{
C9:()=>Stopped,I:()=>kindOf,J5:()=>refused,Qm:()=>wrong,gz:()=>failed});class Stopped extends Error{kind;outcome
;constructor(e,r,t,n){super(t,n===void 0?void 0:{cause:n});this.name="Stopped";this.kind=e;this.outcome=r}}
function wrong(e,r){return new Stopped("wrong","failed",e,r)}function refused(e,r){
return new Stopped("refused","refused",e,r)}function failed(e,r="failed",t){return new Stopped("failed",r,e,t)}
function kindOf(e){return e instanceof Stopped?e.kind:"broken"}}};var t={};function __nccwpck_require__(e){var n=t[e]
;if(n!==void 0)return n.exports;var o=t[e]={exports:{}};var c=true;try{
r[e].call(o.exports,o,o.exports,__nccwpck_require__);c=false}finally{if(c)delete t[e]}return o.exports}
__nccwpck_require__.m=r
;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
;(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;__nccwpck_require__.d(r,{a:r});return r}
})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r
;__nccwpck_require__.t=function(t,n){if(n&1)t=this(t);if(n&8)return t;if(typeof t==="object"&&t){
if(n&4&&t.__esModule)return t;if(n&16&&typeof t.then==="function")return t}var o=Object.create(null)
;__nccwpck_require__.r(o);var c={};r=r||[null,e({}),e([]),e(e)]
;for(var i=n&2&&t;typeof i=="object"&&!~r.indexOf(i);i=e(i))Object.getOwnPropertyNames(i).forEach(e=>c[e]=()=>t[e])
;c["default"]=()=>t;__nccwpck_require__.d(o,c);return o}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var t in r)if(__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t))Object.defineProperty(e,t,{enumerable:true,
get:r[t]})}})();(()=>{__nccwpck_require__.f={}
;__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r)
;return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:0};var installChunk=r=>{
var{ids:t,modules:n,runtime:o}=r;var c,i,_=0;for(c in n)if(__nccwpck_require__.o(n,c))__nccwpck_require__.m[c]=n[c]
;if(o)o(__nccwpck_require__);for(;_<t.length;_++){i=t[_];if(__nccwpck_require__.o(e,i)&&e[i])e[i][0]();e[t[_]]=0}}
;__nccwpck_require__.f.j=(r,t)=>{var n=__nccwpck_require__.o(e,r)?e[r]:void 0;if(n!==0)if(n)t.push(n[1]);else if(true){
var o=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{if(e[r]!==0)e[r]=void 0;throw t})
;o=Promise.race([o,new Promise(t=>n=e[r]=[t])]);t.push(n[1]=o)}}})();var n={};__nccwpck_require__.d(n,{q0:()=>describe,
iW:()=>main,Dy:()=>d});var o=__nccwpck_require__(7598);var c=__nccwpck_require__(2807);var i=__nccwpck_require__(3767)
;async function goThroughProxy(e,r){const t=(0,i.K)(e);if(t===void 0)return
;const n=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,7067,19))
;if(!("setGlobalProxyFromEnv"in n)){if(e["NODE_USE_ENV_PROXY"])return
;r(`HTTPS_PROXY: Node ${process.version} of this runner follows no proxy; where AWS and registries can only be reached through it, update the runner to 2.333.0 or later`)
;return}const o=["http_proxy","HTTP_PROXY"].map(r=>[r,e[r]]);for(const[r]of o)delete e[r];try{n.setGlobalProxyFromEnv(t)
}catch(e){
throw(0,c.Qm)("HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it",e)
}finally{for(const[r,t]of o)if(t!==void 0)e[r]=t}}var _=__nccwpck_require__(857);function utils_toCommandValue(e){
if(e===null||e===void 0)return"";else if(typeof e==="string"||e instanceof String)return e;return JSON.stringify(e)}
function toCommandProperties(e){if(!Object.keys(e).length)return{};return{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,r,t){
const n=new Command(e,r,t);process.stdout.write(n.toString()+_.EOL)}function command_issue(e,r=""){
command_issueCommand(e,{},r)}class Command{constructor(e,r,t){if(!e)e="missing.command";this.command=e;this.properties=r
;this.message=t}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let r=true;for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const n=this.properties[t];if(n){
if(r)r=false;else e+=",";e+=`${t}=${escapeProperty(n)}`}}}e+=`::${escapeData(this.message)}`;return e}}
function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")
}const s=e(import.meta.url)("crypto");var a=__nccwpck_require__(9896);function file_command_issueFileCommand(e,r){
const t=process.env[`GITHUB_${e}`];if(!t)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!a.existsSync(t))throw new Error(`Missing file at path: ${t}`)
;a.appendFileSync(t,`${utils_toCommandValue(r)}${_.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,r){const t=`ghadelimiter_${s.randomUUID()}`
;const n=utils_toCommandValue(r)
;if(e.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`)
;if(n.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`)
;return`${e}<<${t}${_.EOL}${n}${_.EOL}${t}`}__nccwpck_require__(6928);var __awaiter=function(e,r,t,n){function adopt(e){
return e instanceof t?e:new t(function(r){r(e)})}return new(t||(t=Promise))(function(t,o){function fulfilled(e){try{
step(n.next(e))}catch(e){o(e)}}function rejected(e){try{step(n["throw"](e))}catch(e){o(e)}}function step(e){
e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((n=n.apply(e,r||[])).next())})};var u;(function(e){
e[e["Success"]=0]="Success";e[e["Failure"]=1]="Failure"})(u||(u={}));function setOutput(e,r){
const t=process.env["GITHUB_OUTPUT"]||""
;if(t)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,r))
;process.stdout.write(_.EOL);command_issueCommand("set-output",{name:e},utils_toCommandValue(r))}function debug(e){
command_issueCommand("debug",{},e)}function core_error(e,r={}){
command_issueCommand("error",toCommandProperties(r),e instanceof Error?e.toString():e)}function warning(e,r={}){
command_issueCommand("warning",toCommandProperties(r),e instanceof Error?e.toString():e)}function notice(e,r={}){
command_issueCommand("notice",toCommandProperties(r),e instanceof Error?e.toString():e)}function info(e){
process.stdout.write(e+_.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){
command_issue("endgroup")}function group(e,r){return __awaiter(this,void 0,void 0,function*(){startGroup(e);let t;try{
t=yield r()}finally{endGroup()}return t})}function saveState(e,r){const t=process.env["GITHUB_STATE"]||""
;if(t)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,r))
;command_issueCommand("save-state",{name:e},utils_toCommandValue(r))}function getState(e){
return process.env[`STATE_${e}`]||""}const p={info:e=>info(e),notice:(e,r)=>notice(e,r===void 0?{}:{title:r}),
warning:(e,r)=>warning(e,r===void 0?{}:{title:r}),debug:e=>debug(e)};function makeContext(e,r,t){let n=false;return{
inputs:e,run:r,log:p,group:(e,r)=>group(e,r),section:e=>{if(n)endGroup();n=e!=="";if(n)startGroup(e)},
summary:e=>t.summary(e),setOutput:(e,r)=>t.set(e,r),report:e=>t.add(e),keep:(e,r)=>saveState(e,r),
kept:e=>getState(e)||void 0}}var m=__nccwpck_require__(3024);function readRun(e){const say=r=>e[`GITHUB_${r}`]??""
;const r=say("REPOSITORY");const t=say("RUN_ID");const n=`${say("SERVER_URL")}/${r}/actions/runs/${t}`;return{id:t,
attempt:Number(say("RUN_ATTEMPT")||1),repository:r,sha:say("SHA"),ref:say("REF"),headRef:say("HEAD_REF"),
baseRef:say("BASE_REF"),defaultBranch:defaultBranch(say("EVENT_PATH")),actor:say("ACTOR"),
apiUrl:say("API_URL")||"https://api.github.com",url:say("SERVER_URL")&&r&&t?n:void 0,workspace:say("WORKSPACE")||"."}}
function defaultBranch(e){try{return JSON.parse((0,m.readFileSync)(e,"utf8")).repository?.default_branch??""}catch{
return""}}function readInputs(e,r,t){const n={};const o=[];const i=new Set;for(const[r,c]of Object.entries(e)){
const e=t[variable(r)]?.trim()||void 0;if(e===void 0&&c.required){o.push(`${r} is required`);i.add(r);continue}try{
n[r]=c.parse(e)}catch(e){o.push(`${r}: ${e instanceof Error?e.message:String(e)}`);i.add(r)}}
o.push(...unknownInputs(Object.keys(e),t));o.push(...r?.(n,i)??[]);if(o.length>0)throw(0,
c.Qm)(`invalid inputs: ${o.join("; ")}`);return n}function unknownInputs(e,r){const t=new Set(e.map(variable))
;return Object.keys(r).filter(e=>e.startsWith("INPUT_")&&!t.has(e)&&r[e]!=="").map(r=>`${r.slice(6).toLowerCase()} is not an input; inputs are ${e.join(", ")}`)
}function variable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}class Report{#e={};#r={};set(e,r){
this.#e[e]=String(r);setOutput(e,String(r))}add(e){Object.assign(this.#r,e)}summary(e){
const r=process.env["GITHUB_STEP_SUMMARY"];if(r)(0,m.appendFileSync)(r,e.endsWith("\n")?e:`${e}\n`)}close(e){
if(this.#e["outcome"]===void 0)this.set("outcome",e);setOutput("result",JSON.stringify({...this.#e,...this.#r}))}}
async function perform(e,r,t){const n=new Report;let o;try{if(r==="post"&&!getState("inputs-read"))return
;const c=readInputs(e.inputs,e.check,process.env);o=makeContext(c,readRun(process.env),n);if(r==="post"){const r=o
;await(e.post?.(o,()=>t(r)));return}saveState("inputs-read","true");await e.run(o,await t(o));o.section("")
;n.close("done")}catch(e){const t=fullDisk(e)??e;o?.section("");tell(t);process.exitCode=1;if(r==="post")return;n.add({
error:{kind:(0,c.I)(t),message:messageOf(t)}});n.close(t instanceof c.C9?t.outcome:"failed")}}function fullDisk(e){
const{code:r,message:t}=e??{};if(r!=="ENOSPC"&&r!=="EDQUOT")return
;return(0,c.gz)(`the disk is full (${t}); free some space and run again`,"failed",e)}function tell(e){if((0,
c.I)(e)!=="broken"){core_error(messageOf(e));return}
core_error(`this is a mistake in the action, please report it: ${messageOf(e)}`)
;info(e instanceof Error?e.stack??e.message:String(e))}function messageOf(e){
return e instanceof Error?e.message:String(e)}const l={"build-image":{
load:()=>Promise.all([__nccwpck_require__.e(8508),__nccwpck_require__.e(8635)]).then(__nccwpck_require__.bind(__nccwpck_require__,8635)),
connect:async({inputs:e,run:r,log:t})=>({
runner:(await __nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,3997))).connectRunner(r.workspace),
source:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(9351)]).then(__nccwpck_require__.bind(__nccwpck_require__,9351))).source,
docker:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(8508),__nccwpck_require__.e(7946)]).then(__nccwpck_require__.bind(__nccwpck_require__,7946))).docker,
registries:once(async()=>(await connectImages(e,t)).registries)})},"immutable-rollout":{
load:()=>__nccwpck_require__.e(6166).then(__nccwpck_require__.bind(__nccwpck_require__,6166)),
connect:async({inputs:e,run:r,log:t})=>{const{repository:n,id:c,attempt:i}=r;const _={repository:n,run:c,runAttempt:i,
nonce:(0,o.randomUUID)()}
;const[{connect:s},{connectRuns:a},{workspaceAt:u,sha256:p}]=await Promise.all([__nccwpck_require__.e(856).then(__nccwpck_require__.bind(__nccwpck_require__,856)),__nccwpck_require__.e(7051).then(__nccwpck_require__.bind(__nccwpck_require__,7051)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,3997))])
;const m=s({app:e["app"],environment:e["environment"],me:_});const l=a({token:e["github-token"]??"",api:r.apiUrl,
log:t.info});return{...m,runs:l,me:_,workspace:u(r.workspace),sha256:p}}},"push-registry":{
load:()=>__nccwpck_require__.e(3327).then(__nccwpck_require__.bind(__nccwpck_require__,3327)),
connect:async({inputs:e,log:r})=>{
const[t,{copyGraph:n},{clock:o}]=await Promise.all([connectImages(e,r,e["repository"]),__nccwpck_require__.e(3832).then(__nccwpck_require__.bind(__nccwpck_require__,3832)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,3997))])
;return{...t,clock:o,copy:n,
layout:async e=>new((await __nccwpck_require__.e(319).then(__nccwpck_require__.bind(__nccwpck_require__,319))).Layout)(e),
engine:async e=>(await __nccwpck_require__.e(3543).then(__nccwpck_require__.bind(__nccwpck_require__,3543))).engineImage(e)
}}}};async function connectImages(e,r,t=[]){
const[{connectRegistries:n},{connectEcr:o},{loginsOf:c}]=await Promise.all([__nccwpck_require__.e(3762).then(__nccwpck_require__.bind(__nccwpck_require__,3762)),__nccwpck_require__.e(5059).then(__nccwpck_require__.bind(__nccwpck_require__,5059)),__nccwpck_require__.e(5369).then(__nccwpck_require__.bind(__nccwpck_require__,5369))])
;const i=o(t);return{registries:n({logins:await c(e),ecr:i.logins,log:r}),ecr:i.repositories}}function once(e){let r
;return()=>{r??=e();return r}}const d=Object.keys(l);async function main(e,r){const t=l[e]
;if(t===void 0)throw new Error(`no action is called ${e}; there are ${d.join(", ")}`);const{action:n}=await t.load()
;await perform(n,r,async e=>{await goThroughProxy(process.env,e.log.warning);return await t.connect(e)})}
async function describe(e){const r=l[e];if(r===void 0)throw new Error(`no action is called ${e}`)
;return(await r.load()).action}var f=n.q0;var w=n.iW;var h=n.Dy;export{f as describe,w as main,h as names};

import{createRequire as e}from"module";var t={2613:t=>{t.exports=e(import.meta.url)("assert")},181:t=>{
t.exports=e(import.meta.url)("buffer")},4434:t=>{t.exports=e(import.meta.url)("events")},9896:t=>{
t.exports=e(import.meta.url)("fs")},8611:t=>{t.exports=e(import.meta.url)("http")},5692:t=>{
t.exports=e(import.meta.url)("https")},9278:t=>{t.exports=e(import.meta.url)("net")},4589:t=>{
t.exports=e(import.meta.url)("node:assert")},6698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{
t.exports=e(import.meta.url)("node:buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7540:t=>{
t.exports=e(import.meta.url)("node:console")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},3053:t=>{
t.exports=e(import.meta.url)("node:diagnostics_channel")},610:t=>{t.exports=e(import.meta.url)("node:dns")},8474:t=>{
t.exports=e(import.meta.url)("node:events")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},1455:t=>{
t.exports=e(import.meta.url)("node:fs/promises")},7067:t=>{t.exports=e(import.meta.url)("node:http")},2467:t=>{
t.exports=e(import.meta.url)("node:http2")},4708:t=>{t.exports=e(import.meta.url)("node:https")},7030:t=>{
t.exports=e(import.meta.url)("node:net")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{
t.exports=e(import.meta.url)("node:path")},643:t=>{t.exports=e(import.meta.url)("node:perf_hooks")},1708:t=>{
t.exports=e(import.meta.url)("node:process")},1792:t=>{t.exports=e(import.meta.url)("node:querystring")},7075:t=>{
t.exports=e(import.meta.url)("node:stream")},8500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},1692:t=>{
t.exports=e(import.meta.url)("node:tls")},3136:t=>{t.exports=e(import.meta.url)("node:url")},7975:t=>{
t.exports=e(import.meta.url)("node:util")},3429:t=>{t.exports=e(import.meta.url)("node:util/types")},8300:t=>{
t.exports=e(import.meta.url)("node:worker_threads")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},857:t=>{
t.exports=e(import.meta.url)("os")},932:t=>{t.exports=e(import.meta.url)("process")},3193:t=>{
t.exports=e(import.meta.url)("string_decoder")},4756:t=>{t.exports=e(import.meta.url)("tls")},9023:t=>{
t.exports=e(import.meta.url)("util")},2807:(e,t,r)=>{r.d(t,{C9:()=>Stopped,I:()=>kindOf,J5:()=>refused,Qm:()=>wrong,
gz:()=>failed});class Stopped extends Error{kind;outcome;constructor(e,t,r,n){super(r,n===void 0?void 0:{cause:n})
;this.name="Stopped";this.kind=e;this.outcome=t}}function wrong(e,t){return new Stopped("wrong","failed",e,t)}
function refused(e,t){return new Stopped("refused","refused",e,t)}function failed(e,t="failed",r){
return new Stopped("failed",t,e,r)}function kindOf(e){return e instanceof Stopped?e.kind:"broken"}}};var r={}
;function __nccwpck_require__(e){var n=r[e];if(n!==void 0)return n.exports;var o=r[e]={exports:{}};var i=true;try{
t[e].call(o.exports,o,o.exports,__nccwpck_require__);i=false}finally{if(i)delete r[e]}return o.exports}
__nccwpck_require__.m=t
;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
;(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e["default"]:()=>e;__nccwpck_require__.d(t,{a:t});return t}
})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t
;__nccwpck_require__.t=function(r,n){if(n&1)r=this(r);if(n&8)return r;if(typeof r==="object"&&r){
if(n&4&&r.__esModule)return r;if(n&16&&typeof r.then==="function")return r}var o=Object.create(null)
;__nccwpck_require__.r(o);var i={};t=t||[null,e({}),e([]),e(e)]
;for(var s=n&2&&r;typeof s=="object"&&!~t.indexOf(s);s=e(s))Object.getOwnPropertyNames(s).forEach(e=>i[e]=()=>r[e])
;i["default"]=()=>r;__nccwpck_require__.d(o,i);return o}})();(()=>{__nccwpck_require__.d=(e,t)=>{
for(var r in t)if(__nccwpck_require__.o(t,r)&&!__nccwpck_require__.o(e,r))Object.defineProperty(e,r,{enumerable:true,
get:t[r]})}})();(()=>{__nccwpck_require__.f={}
;__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,r)=>{__nccwpck_require__.f[r](e,t)
;return t},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=t=>{
var{ids:r,modules:n,runtime:o}=t;var i,s,c=0;for(i in n)if(__nccwpck_require__.o(n,i))__nccwpck_require__.m[i]=n[i]
;if(o)o(__nccwpck_require__);for(;c<r.length;c++){s=r[c];if(__nccwpck_require__.o(e,s)&&e[s])e[s][0]();e[r[c]]=0}}
;__nccwpck_require__.f.j=(t,r)=>{var n=__nccwpck_require__.o(e,t)?e[t]:void 0;if(n!==0)if(n)r.push(n[1]);else if(true){
var o=import("./"+__nccwpck_require__.u(t)).then(installChunk,r=>{if(e[t]!==0)e[t]=void 0;throw r})
;o=Promise.race([o,new Promise(r=>n=e[t]=[r])]);r.push(n[1]=o)}}})();var n={};__nccwpck_require__.d(n,{q0:()=>describe,
iW:()=>main,Dy:()=>d});var o=__nccwpck_require__(7598);var i=__nccwpck_require__(857);function utils_toCommandValue(e){
if(e===null||e===void 0)return"";else if(typeof e==="string"||e instanceof String)return e;return JSON.stringify(e)}
function toCommandProperties(e){if(!Object.keys(e).length)return{};return{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,t,r){
const n=new Command(e,t,r);process.stdout.write(n.toString()+i.EOL)}function command_issue(e,t=""){
command_issueCommand(e,{},t)}class Command{constructor(e,t,r){if(!e)e="missing.command";this.command=e;this.properties=t
;this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let t=true;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const n=this.properties[r];if(n){
if(t)t=false;else e+=",";e+=`${r}=${escapeProperty(n)}`}}}e+=`::${escapeData(this.message)}`;return e}}
function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")
}const s=e(import.meta.url)("crypto");var c=__nccwpck_require__(9896);function file_command_issueFileCommand(e,t){
const r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!c.existsSync(r))throw new Error(`Missing file at path: ${r}`)
;c.appendFileSync(r,`${utils_toCommandValue(t)}${i.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,t){const r=`ghadelimiter_${s.randomUUID()}`
;const n=utils_toCommandValue(t)
;if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)
;return`${e}<<${r}${i.EOL}${n}${i.EOL}${r}`}e(import.meta.url)("path");var __awaiter=function(e,t,r,n){
function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,o){
function fulfilled(e){try{step(n.next(e))}catch(e){o(e)}}function rejected(e){try{step(n["throw"](e))}catch(e){o(e)}}
function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((n=n.apply(e,t||[])).next())})};var a
;(function(e){e[e["Success"]=0]="Success";e[e["Failure"]=1]="Failure"})(a||(a={}));function setOutput(e,t){
const r=process.env["GITHUB_OUTPUT"]||""
;if(r)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
;process.stdout.write(i.EOL);command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function debug(e){
command_issueCommand("debug",{},e)}function core_error(e,t={}){
command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){
command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){
command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){
process.stdout.write(e+i.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){
command_issue("endgroup")}function group(e,t){return __awaiter(this,void 0,void 0,function*(){startGroup(e);let r;try{
r=yield t()}finally{endGroup()}return r})}function saveState(e,t){const r=process.env["GITHUB_STATE"]||""
;if(r)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t))
;command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}function getState(e){
return process.env[`STATE_${e}`]||""}var u=__nccwpck_require__(2807);const p={info:e=>info(e),
notice:(e,t)=>notice(e,t===void 0?{}:{title:t}),warning:(e,t)=>warning(e,t===void 0?{}:{title:t}),debug:e=>debug(e)}
;function makeContext(e,t,r){let n=false;return{inputs:e,run:t,log:p,group:(e,t)=>group(e,t),section:e=>{if(n)endGroup()
;n=e!=="";if(n)startGroup(e)},summary:e=>r.summary(e),setOutput:(e,t)=>r.set(e,t),report:e=>r.add(e),
keep:(e,t)=>saveState(e,t),kept:e=>getState(e)||void 0}}function readRun(e){const say=t=>e[`GITHUB_${t}`]??""
;const t=say("REPOSITORY");const r=say("RUN_ID");const n=`${say("SERVER_URL")}/${t}/actions/runs/${r}`;return{id:r,
attempt:Number(say("RUN_ATTEMPT")||1),repository:t,sha:say("SHA"),ref:say("REF"),actor:say("ACTOR"),
apiUrl:say("API_URL")||"https://api.github.com",url:say("SERVER_URL")&&t&&r?n:void 0,workspace:say("WORKSPACE")||"."}}
function readInputs(e,t,r){const n={};const o=[];const i=new Set;for(const[t,s]of Object.entries(e)){
const e=r[variable(t)]?.trim()||void 0;if(e===void 0&&s.required){o.push(`${t} is required`);i.add(t);continue}try{
n[t]=s.parse(e)}catch(e){o.push(`${t}: ${e instanceof Error?e.message:String(e)}`);i.add(t)}}
o.push(...unknownInputs(Object.keys(e),r));o.push(...t?.(n,i)??[]);if(o.length>0)throw(0,
u.Qm)(`invalid inputs: ${o.join("; ")}`);return n}function unknownInputs(e,t){const r=new Set(e.map(variable))
;return Object.keys(t).filter(e=>e.startsWith("INPUT_")&&!r.has(e)&&t[e]!=="").map(t=>`${t.slice(6).toLowerCase()} is not an input; inputs are ${e.join(", ")}`)
}function variable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}var _=__nccwpck_require__(3024);class Report{
#e={};#t={};set(e,t){this.#e[e]=String(t);setOutput(e,String(t))}add(e){Object.assign(this.#t,e)}summary(e){
const t=process.env["GITHUB_STEP_SUMMARY"];if(t)(0,_.appendFileSync)(t,e.endsWith("\n")?e:`${e}\n`)}close(e){
if(this.#e["outcome"]===void 0)this.set("outcome",e);setOutput("result",JSON.stringify({...this.#e,...this.#t}))}}
async function perform(e,t,r){const n=new Report;let o;try{if(t==="post"&&!getState("inputs-read"))return
;const i=readInputs(e.inputs,e.check,process.env);o=makeContext(i,readRun(process.env),n);if(t==="post"){
await(e.post?.(o));return}saveState("inputs-read","true");await e.run(o,await r(o));o.section("");n.close("done")
}catch(e){o?.section("");tell(e);process.exitCode=1;if(t==="post")return;n.add({error:{kind:(0,u.I)(e),
message:messageOf(e)}});n.close(e instanceof u.C9?e.outcome:"failed")}}function tell(e){if((0,u.I)(e)!=="broken"){
core_error(messageOf(e));return}core_error(`this is a mistake in the action, please report it: ${messageOf(e)}`)
;info(e instanceof Error?e.stack??e.message:String(e))}function messageOf(e){
return e instanceof Error?e.message:String(e)}const m={"immutable-rollout":{
load:()=>__nccwpck_require__.e(961).then(__nccwpck_require__.bind(__nccwpck_require__,961)),
connect:async({inputs:e,run:t,log:r})=>{const{repository:n,id:i,attempt:s}=t;const c={repository:n,run:i,runAttempt:s,
nonce:(0,o.randomUUID)()}
;const[{connect:a},{connectRuns:u}]=await Promise.all([__nccwpck_require__.e(181).then(__nccwpck_require__.bind(__nccwpck_require__,4181)),__nccwpck_require__.e(18).then(__nccwpck_require__.bind(__nccwpck_require__,1018))])
;const p=a({app:e["app"],environment:e["environment"],me:c});const _=u({token:e["github-token"]??"",api:t.apiUrl,
log:r.info});return{...p,runs:_,me:c}}}};const d=Object.keys(m);async function main(e,t){const r=m[e]
;if(r===void 0)throw new Error(`no action is called ${e}; there are ${d.join(", ")}`);const{action:n}=await r.load()
;await perform(n,t,r.connect)}async function describe(e){const t=m[e]
;if(t===void 0)throw new Error(`no action is called ${e}`);return(await t.load()).action}var l=n.q0;var f=n.iW
;var w=n.Dy;export{l as describe,f as main,w as names};

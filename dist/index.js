import{createRequire as e}from"module";var r={42613:r=>{r.exports=e(import.meta.url)("assert")},20181:r=>{
r.exports=e(import.meta.url)("buffer")},35317:r=>{r.exports=e(import.meta.url)("child_process")},76982:r=>{
r.exports=e(import.meta.url)("crypto")},24434:r=>{r.exports=e(import.meta.url)("events")},79896:r=>{
r.exports=e(import.meta.url)("fs")},91943:r=>{r.exports=e(import.meta.url)("fs/promises")},58611:r=>{
r.exports=e(import.meta.url)("http")},65692:r=>{r.exports=e(import.meta.url)("https")},69278:r=>{
r.exports=e(import.meta.url)("net")},34589:r=>{r.exports=e(import.meta.url)("node:assert")},16698:r=>{
r.exports=e(import.meta.url)("node:async_hooks")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},31421:r=>{
r.exports=e(import.meta.url)("node:child_process")},37540:r=>{r.exports=e(import.meta.url)("node:console")},77598:r=>{
r.exports=e(import.meta.url)("node:crypto")},41314:r=>{r.exports=e(import.meta.url)("node:dgram")},53053:r=>{
r.exports=e(import.meta.url)("node:diagnostics_channel")},40610:r=>{r.exports=e(import.meta.url)("node:dns")},78474:r=>{
r.exports=e(import.meta.url)("node:events")},73024:r=>{r.exports=e(import.meta.url)("node:fs")},51455:r=>{
r.exports=e(import.meta.url)("node:fs/promises")},37067:r=>{r.exports=e(import.meta.url)("node:http")},32467:r=>{
r.exports=e(import.meta.url)("node:http2")},44708:r=>{r.exports=e(import.meta.url)("node:https")},77030:r=>{
r.exports=e(import.meta.url)("node:net")},48161:r=>{r.exports=e(import.meta.url)("node:os")},76760:r=>{
r.exports=e(import.meta.url)("node:path")},643:r=>{r.exports=e(import.meta.url)("node:perf_hooks")},1708:r=>{
r.exports=e(import.meta.url)("node:process")},41792:r=>{r.exports=e(import.meta.url)("node:querystring")},57075:r=>{
r.exports=e(import.meta.url)("node:stream")},38321:r=>{r.exports=e(import.meta.url)("node:stream/consumers")},46466:r=>{
r.exports=e(import.meta.url)("node:stream/promises")},87997:r=>{r.exports=e(import.meta.url)("node:timers")},58500:r=>{
r.exports=e(import.meta.url)("node:timers/promises")},41692:r=>{r.exports=e(import.meta.url)("node:tls")},73136:r=>{
r.exports=e(import.meta.url)("node:url")},57975:r=>{r.exports=e(import.meta.url)("node:util")},73429:r=>{
r.exports=e(import.meta.url)("node:util/types")},75919:r=>{r.exports=e(import.meta.url)("node:worker_threads")},
38522:r=>{r.exports=e(import.meta.url)("node:zlib")},70857:r=>{r.exports=e(import.meta.url)("os")},16928:r=>{
r.exports=e(import.meta.url)("path")},932:r=>{r.exports=e(import.meta.url)("process")},13193:r=>{
r.exports=e(import.meta.url)("string_decoder")},53557:r=>{r.exports=e(import.meta.url)("timers")},64756:r=>{
r.exports=e(import.meta.url)("tls")},52018:r=>{r.exports=e(import.meta.url)("tty")},87016:r=>{
r.exports=e(import.meta.url)("url")},39023:r=>{r.exports=e(import.meta.url)("util")},13767:(e,r,t)=>{t.d(r,{
K:()=>forwardProxy});const n=["localhost","127.0.0.1","[::1]"];function forwardProxy(e){
const say=r=>e[r.toLowerCase()]||e[r];const r=say("HTTPS_PROXY")
;const t=(say("NO_PROXY")??"").split(/[\s,]+/).filter(e=>e!=="");if(!r||t.includes("*"))return
;const c=t.flatMap(e=>/^[*.]/.test(e)?[e]:[e,`.${e}`]);return{https_proxy:/^https?:\/\//i.test(r)?r:`http://${r}`,
no_proxy:[...c,...n].join(",")}}},62807:(e,r,t)=>{t.d(r,{C9:()=>Stopped,I:()=>kindOf,J5:()=>refused,Qm:()=>wrong,
gz:()=>failed});class Stopped extends Error{kind;outcome;constructor(e,r,t,n){super(t,n===void 0?void 0:{cause:n})
;this.name="Stopped";this.kind=e;this.outcome=r}}function wrong(e,r){return new Stopped("wrong","failed",e,r)}
function refused(e,r){return new Stopped("refused","refused",e,r)}function failed(e,r="failed",t){
return new Stopped("failed",r,e,t)}function kindOf(e){return e instanceof Stopped?e.kind:"broken"}},5583:(e,r,t)=>{
t.d(r,{a:()=>code,g:()=>safe});var n=t(2848);const c=1e3;function code(e){const r=(0,n.TN)(e,c)
;if(r.includes("\\|"))return`<code>${safe(r)}</code>`;return`\`${r.replaceAll("`","'").replaceAll("|","\\|")}\``}
function safe(e,r=c){
return(0,n.TN)(e,r).trimStart().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/([\\|*_~$`[\]])/g,"\\$1").replace(/^(\d*)([#=+.)-])/,"$1\\$2")
}},2848:(e,r,t)=>{t.d(r,{Is:()=>harmless,TN:()=>oneLine,pj:()=>plain})
;const n=/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;function plain(e){
return e.replaceAll("\r\n","\n").replaceAll(n,e=>{const r=e.charCodeAt(0).toString(16)
;return r.length>2?`\\u${r}`:`\\x${r.padStart(2,"0")}`})}function oneLine(e,r){const t=plain(e).split("\n")
;const n=t.flatMap(e=>e.trim()||[]).join(" ");if(n.length<=r)return n
;const c=n.slice(0,r).replace(/[\ud800-\udbff]$/,"");return`${c} … ${n.length-c.length} characters more`}
function harmless(e){return plain(e).replaceAll("##[","## [").replaceAll(/^(?:(?!\n)[\s\p{Cf}])*(?=::)/gmu,"$&| ")}}}
;var t={};function __nccwpck_require__(e){var n=t[e];if(n!==void 0)return n.exports;var c=t[e]={exports:{}};var o=true
;try{r[e].call(c.exports,c,c.exports,__nccwpck_require__);o=false}finally{if(o)delete t[e]}return c.exports}
__nccwpck_require__.m=r
;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
;(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;__nccwpck_require__.d(r,{a:r});return r}
})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r
;__nccwpck_require__.t=function(t,n){if(n&1)t=this(t);if(n&8)return t;if(typeof t==="object"&&t){
if(n&4&&t.__esModule)return t;if(n&16&&typeof t.then==="function")return t}var c=Object.create(null)
;__nccwpck_require__.r(c);var o={};r=r||[null,e({}),e([]),e(e)]
;for(var _=n&2&&t;typeof _=="object"&&!~r.indexOf(_);_=e(_))Object.getOwnPropertyNames(_).forEach(e=>o[e]=()=>t[e])
;o["default"]=()=>t;__nccwpck_require__.d(c,o);return c}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var t in r)if(__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t))Object.defineProperty(e,t,{enumerable:true,
get:r[t]})}})();(()=>{__nccwpck_require__.f={}
;__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r)
;return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:0};var installChunk=r=>{
var{ids:t,modules:n,runtime:c}=r;var o,_,i=0;for(o in n)if(__nccwpck_require__.o(n,o))__nccwpck_require__.m[o]=n[o]
;if(c)c(__nccwpck_require__);for(;i<t.length;i++){_=t[i];if(__nccwpck_require__.o(e,_)&&e[_])e[_][0]();e[t[i]]=0}}
;__nccwpck_require__.f.j=(r,t)=>{var n=__nccwpck_require__.o(e,r)?e[r]:void 0;if(n!==0)if(n)t.push(n[1]);else if(true){
var c=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{if(e[r]!==0)e[r]=void 0;throw t})
;c=Promise.race([c,new Promise(t=>n=e[r]=[t])]);t.push(n[1]=c)}}})();var n={};__nccwpck_require__.d(n,{q0:()=>describe,
iW:()=>main,Dy:()=>w});var c=__nccwpck_require__(77598);var o=__nccwpck_require__(62807)
;var _=__nccwpck_require__(13767);async function goThroughProxy(e,r){const t=(0,_.K)(e);if(t===void 0)return
;const n=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,37067,19))
;if(!("setGlobalProxyFromEnv"in n)){if(e["NODE_USE_ENV_PROXY"])return
;r(`HTTPS_PROXY: Node ${process.version} of this runner follows no proxy; where AWS and registries can only be reached through it, update the runner to 2.333.0 or later`)
;return}const c=["http_proxy","HTTP_PROXY"].map(r=>[r,e[r]]);for(const[r]of c)delete e[r];try{n.setGlobalProxyFromEnv(t)
}catch(e){
throw(0,o.Qm)("HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it",e)
}finally{for(const[r,t]of c)if(t!==void 0)e[r]=t}}var i=__nccwpck_require__(70857);function utils_toCommandValue(e){
if(e===null||e===void 0)return"";else if(typeof e==="string"||e instanceof String)return e;return JSON.stringify(e)}
function toCommandProperties(e){if(!Object.keys(e).length)return{};return{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,r,t){
const n=new Command(e,r,t);process.stdout.write(n.toString()+i.EOL)}function command_issue(e,r=""){
command_issueCommand(e,{},r)}class Command{constructor(e,r,t){if(!e)e="missing.command";this.command=e;this.properties=r
;this.message=t}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let r=true;for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const n=this.properties[t];if(n){
if(r)r=false;else e+=",";e+=`${t}=${escapeProperty(n)}`}}}e+=`::${escapeData(this.message)}`;return e}}
function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")
}var s=__nccwpck_require__(76982);var a=__nccwpck_require__(79896);function file_command_issueFileCommand(e,r){
const t=process.env[`GITHUB_${e}`];if(!t)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!a.existsSync(t))throw new Error(`Missing file at path: ${t}`)
;a.appendFileSync(t,`${utils_toCommandValue(r)}${i.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,r){const t=`ghadelimiter_${s.randomUUID()}`
;const n=utils_toCommandValue(r)
;if(e.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`)
;if(n.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`)
;return`${e}<<${t}${i.EOL}${n}${i.EOL}${t}`}__nccwpck_require__(16928);var u;(function(e){e[e["Success"]=0]="Success"
;e[e["Failure"]=1]="Failure"})(u||(u={}));function setSecret(e){command_issueCommand("add-mask",{},e)}
function setOutput(e,r){const t=process.env["GITHUB_OUTPUT"]||""
;if(t)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,r))
;process.stdout.write(i.EOL);command_issueCommand("set-output",{name:e},utils_toCommandValue(r))}function debug(e){
command_issueCommand("debug",{},e)}function error(e,r={}){
command_issueCommand("error",toCommandProperties(r),e instanceof Error?e.toString():e)}function warning(e,r={}){
command_issueCommand("warning",toCommandProperties(r),e instanceof Error?e.toString():e)}function notice(e,r={}){
command_issueCommand("notice",toCommandProperties(r),e instanceof Error?e.toString():e)}function info(e){
process.stdout.write(e+i.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){
command_issue("endgroup")}function saveState(e,r){const t=process.env["GITHUB_STATE"]||""
;if(t)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,r))
;command_issueCommand("save-state",{name:e},utils_toCommandValue(r))}function getState(e){
return process.env[`STATE_${e}`]||""}function makeContext(e,r,t,n,c){let o=false;return{inputs:e,run:r,log:c,secrets:n,
group:async(e,r)=>{c.beginFold(e);try{return await r()}finally{c.endFold()}},section:e=>{if(o)c.endFold();o=e!==""
;if(o)c.beginFold(e)},summary:e=>t.summary(e),setOutput:(e,r)=>t.set(e,r),report:e=>t.add(e),keep:(e,r)=>saveState(e,r),
kept:e=>getState(e)||void 0}}var p=__nccwpck_require__(73024);function readRun(e){const say=r=>e[`GITHUB_${r}`]??""
;const r=say("REPOSITORY");const t=say("RUN_ID");const n=say("EVENT_NAME");const c=eventIn(say("EVENT_PATH"))
;const o=`${say("SERVER_URL")}/${r}/actions/runs/${t}`;return{id:t,attempt:Number(say("RUN_ATTEMPT")||1),repository:r,
repositoryId:say("REPOSITORY_ID"),serverUrl:say("SERVER_URL")||"https://github.com",sha:say("SHA"),ref:say("REF"),
headRef:say("HEAD_REF"),baseRef:say("BASE_REF"),defaultBranch:c.repository?.default_branch??scheduled(n,say("REF")),
actor:say("ACTOR"),event:{name:n,...pullIn(c),...commitIn(c)},idToken:Boolean(e["ACTIONS_ID_TOKEN_REQUEST_URL"]),
apiUrl:say("API_URL")||"https://api.github.com",url:say("SERVER_URL")&&r&&t?o:void 0,workspace:say("WORKSPACE")||"."}}
function eventIn(e){try{return JSON.parse((0,p.readFileSync)(e,"utf8"))??{}}catch{return{}}}
function pullIn({repository:e,pull_request:r}){if(r?.number===void 0)return{};const{sha:t="",repo:n}=r.head??{};return{
pull:{number:r.number,sha:t,fork:n?.id===void 0||n.id!==e?.id}}}function commitIn({head_commit:e,pull_request:r}){
const t=r?r.title:e?.message;const n=r?r.user?.login:e?.author?.name;return t===void 0?{}:{commit:{message:t,
author:n??""}}}function scheduled(e,r){return e==="schedule"?r.replace(/^refs\/heads\//,""):""}const l={
ENOSPC:["the disk is full","free some space"],EDQUOT:["the disk is full","free some space"],
EMFILE:["too many files are open at once","raise the runner's limit of open files (ulimit -n, LimitNOFILE of its service)"],
ENFILE:["too many files are open on this machine","raise its limit (sysctl fs.file-max), or end what keeps them open"]}
;function exhausted(e){if(e instanceof o.C9||!(e instanceof Error))return
;const r=e.code??/\bspawn .+ (E[A-Z]+)$/.exec(e.message)?.[1]??"";const t=Object.hasOwn(l,r)?l[r]:void 0
;if(t===void 0)return;const[n,c]=t;return(0,o.gz)(`${n} (${e.message}); ${c} and run again`,"failed",e)}
var m=__nccwpck_require__(2848);function makeLog(e){const told=r=>(0,m.Is)(e(r));const titled=e=>e===void 0?{}:{
title:told(e)};return{info:e=>info(told(e)),notice:(e,r)=>notice(told(e),titled(r)),
warning:(e,r)=>warning(told(e),titled(r)),error:(e,r)=>error(told(e),titled(r)),debug:e=>debug(told(e)),
beginFold:e=>startGroup(told(e)),endFold:()=>endGroup()}}function onceRead(e){process.stdout.write("",e)}
function readInputs(e,r,t,n=()=>{}){const c={};const _=[];const i=new Set;for(const[r,o]of Object.entries(e)){
const e=t[variable(r)]?.trim()||void 0;if(e===void 0&&o.required){_.push(`${r} is required`);i.add(r);continue}try{
c[r]=o.parse(e);if(o.secrets)n(...o.secrets(c[r]))}catch(e){_.push(`${r}: ${e instanceof Error?e.message:String(e)}`)
;i.add(r)}}_.push(...unknownInputs(Object.keys(e),t));_.push(...r?.(c,i)??[]);if(_.length>0)throw(0,
o.Qm)(`invalid inputs: ${_.join("; ")}`);return c}function unknownInputs(e,r){const t=new Set(e.map(variable))
;return Object.keys(r).filter(e=>e.startsWith("INPUT_")&&!t.has(e)&&r[e]!=="").map(r=>`${r.slice(6).toLowerCase()} is not an input; inputs are ${e.join(", ")}`)
}function variable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}class Report{#e={};#r;#t={};constructor(e){
this.#r=e}set(e,r){const t=this.#r(String(r));this.#e[e]=t;setOutput(e,t)}add(e){Object.assign(this.#t,e)}summary(e){
const r=process.env["GITHUB_STEP_SUMMARY"];const t=this.#r(e);if(r)(0,p.appendFileSync)(r,t.endsWith("\n")?t:`${t}\n`)}
close(e){if(this.#e["outcome"]===void 0)this.set("outcome",e);setOutput("result",JSON.stringify({...this.#e,...this.#t
},(e,r)=>typeof r==="string"?this.#r(r):r))}}var d=__nccwpck_require__(5583);class RunSecrets{#n=new Set;#c=[]
;hide=(...e)=>{const r=e.flatMap(e=>e===void 0?[]:[e,...e.split(/\r?\n/)]);const t=new Set(this.#c)
;for(const e of r.map(e=>e.trim())){if(e===""||this.#n.has(e))continue;this.#n.add(e)
;for(const r of[e,base64(e),encoded(e)])setSecret(r);if(e.length>=8)for(const r of formsOf(e))t.add(r)}
this.#c=[...t].sort((e,r)=>r.length-e.length)};clean=e=>{let r=e
;for(const e of this.#c)if(r.includes(e))r=r.replaceAll(e,"***");return r}}
const base64=e=>Buffer.from(e).toString("base64");const encoded=e=>encodeURIComponent(e.toWellFormed())
;function formsOf(e){const r=[encoded(e),new URLSearchParams([["",e]]).toString().slice(1)]
;const t=[e,...r,...r.map(e=>e.replace(/%../g,e=>e.toLowerCase())),JSON.stringify(e).slice(1,-1),Buffer.from(e).toString("hex"),(0,
d.g)(e),(0,d.a)(e).slice(1,-1),base64(e),...[0,1,2].map(r=>within(e,r))]
;return t.flatMap(e=>[e,e.replaceAll("+","-").replaceAll("/","_")]).filter(e=>e.length>5)}function within(e,r){
const t=Buffer.concat([Buffer.alloc(r),Buffer.from(e)]);const n=Math.floor(t.length*8/6)
;return t.toString("base64").slice(Math.ceil(r*8/6),n)}function secretsIn(e){
const r=["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"].map(r=>/^[^@]*:([^:@]+)@/.exec(e[r]??"")?.[1])
;return[...["AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_CONTAINER_AUTHORIZATION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","GITHUB_TOKEN","GH_TOKEN"].map(r=>e[r]),...r]
}async function perform(e,r,t){const n=new RunSecrets;const c=makeLog(n.clean);const _=new Report(n.clean);let i
;const stop=e=>{const t=exhausted(e)??e;i?.section("");tell(t,c);process.exitCode=1;if(r==="post")return;_.add({error:{
kind:(0,o.I)(t),message:messageOf(t)}});try{_.close(t instanceof o.C9?t.outcome:"failed")}catch(e){
const r=exhausted(e)??e;if(messageOf(r)!==messageOf(t))tell(r,c)}};process.once("uncaughtException",e=>{
process.on("uncaughtException",()=>{});stop(e);onceRead(()=>process.exit())});try{
if(r==="post"&&!getState("inputs-read"))return;n.hide(...secretsIn(process.env))
;const o=readInputs(e.inputs,e.check,process.env,n.hide);i=makeContext(o,readRun(process.env),_,n,c);if(r==="post"){
const r=i;await(e.post?.(i,()=>t(r)));return}saveState("inputs-read","true");await e.run(i,await t(i));i.section("")
;_.close("done")}catch(e){stop(e)}}function tell(e,r){if((0,o.I)(e)!=="broken"){r.error(messageOf(e));return}
r.error(`this is a mistake in the action, please report it: ${messageOf(e)}`)
;r.info(e instanceof Error?e.stack??e.message:String(e))}function messageOf(e){
return e instanceof Error?e.message:String(e)}const f={"build-image":{
load:()=>Promise.all([__nccwpck_require__.e(4338),__nccwpck_require__.e(8656),__nccwpck_require__.e(2721)]).then(__nccwpck_require__.bind(__nccwpck_require__,92721)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{const c=await loginsIn(e,n);return{
runner:(await __nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))).connectRunner(r.workspace),
source:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(4127)]).then(__nccwpck_require__.bind(__nccwpck_require__,74127))).source,
docker:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(8656),__nccwpck_require__.e(6497)]).then(__nccwpck_require__.bind(__nccwpck_require__,36829))).docker,
registries:once(async()=>(await connectImages(c,t,n)).registries),attestations:once(()=>connectAttestations(e,r,t))}}},
"feature-env":{
load:()=>Promise.all([__nccwpck_require__.e(4011),__nccwpck_require__.e(6779),__nccwpck_require__.e(2448),__nccwpck_require__.e(1610),__nccwpck_require__.e(3426),__nccwpck_require__.e(7023)]).then(__nccwpck_require__.bind(__nccwpck_require__,87023)),
connect:async e=>await connectPlaces(e)},"immutable-rollout":{
load:()=>Promise.all([__nccwpck_require__.e(4011),__nccwpck_require__.e(6779),__nccwpck_require__.e(8375)]).then(__nccwpck_require__.bind(__nccwpck_require__,88375)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{const{repository:o,id:_,attempt:i}=r;const s={repository:o,run:_,
runAttempt:i,nonce:(0,c.randomUUID)()}
;const[{connect:a},{connectGitHub:u},{connectRuns:p},{workspaceAt:l,sha256:m}]=await Promise.all([Promise.all([__nccwpck_require__.e(4011),__nccwpck_require__.e(6797),__nccwpck_require__.e(2827)]).then(__nccwpck_require__.bind(__nccwpck_require__,12827)),__nccwpck_require__.e(6854).then(__nccwpck_require__.bind(__nccwpck_require__,56854)),__nccwpck_require__.e(7051).then(__nccwpck_require__.bind(__nccwpck_require__,47051)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const d=a({app:e["app"],environment:e["environment"],me:s});const f=u({token:e["github-token"]??"",api:r.apiUrl})
;const w=p(f,t.info);return{...d,runs:w,probe:async()=>({
asker:(await __nccwpck_require__.e(8161).then(__nccwpck_require__.bind(__nccwpck_require__,68161))).openAsker(),
secrets:n}),me:s,workspace:l(r.workspace),sha256:m}}},"push-registry":{
load:()=>Promise.all([__nccwpck_require__.e(4338),__nccwpck_require__.e(2068)]).then(__nccwpck_require__.bind(__nccwpck_require__,82068)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{const c=await loginsIn(e,n)
;const[o,{copyGraph:_},{clock:i}]=await Promise.all([connectImages(c,t,n,e["repository"]),__nccwpck_require__.e(3832).then(__nccwpck_require__.bind(__nccwpck_require__,13832)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;return{...o,clock:i,copy:_,attestations:once(()=>connectAttestations(e,r,t)),
layout:async e=>new((await __nccwpck_require__.e(319).then(__nccwpck_require__.bind(__nccwpck_require__,319))).Layout)(e),
engine:async e=>(await __nccwpck_require__.e(3543).then(__nccwpck_require__.bind(__nccwpck_require__,83543))).engineImage(e)
}}},"smoke-test":{
load:()=>Promise.all([__nccwpck_require__.e(4887),__nccwpck_require__.e(1642)]).then(__nccwpck_require__.bind(__nccwpck_require__,63478)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{
const[{openAsker:c},{authoritativeNames:o,explainedNames:_},{clock:i,workspaceAt:s}]=await Promise.all([__nccwpck_require__.e(8161).then(__nccwpck_require__.bind(__nccwpck_require__,68161)),__nccwpck_require__.e(1360).then(__nccwpck_require__.bind(__nccwpck_require__,8979)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const a=once(async()=>(await __nccwpck_require__.e(3305).then(__nccwpck_require__.bind(__nccwpck_require__,63305))).connectWatcher())
;const u=e["resolve"]==="authoritative"?o(t.warning):_();return{asker:c(process.env,u),clock:i,names:u,watcher:a,
inService:async e=>{
const{connectInService:t}=await Promise.all([__nccwpck_require__.e(4011),__nccwpck_require__.e(6797),__nccwpck_require__.e(5153)]).then(__nccwpck_require__.bind(__nccwpck_require__,95153))
;return t(e,`smoke test of run ${r.id} of ${r.repository}`)},workspace:s(r.workspace),
files:async()=>(await __nccwpck_require__.e(9954).then(__nccwpck_require__.bind(__nccwpck_require__,69954))).filesOf(r.workspace),
containers:once(async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__,90907))).connectContainers(r.workspace)),
login:async e=>await(await connectImages([],t,n)).registries.login(e)}}},teardown:{
load:()=>Promise.all([__nccwpck_require__.e(4011),__nccwpck_require__.e(6779),__nccwpck_require__.e(2448),__nccwpck_require__.e(9190)]).then(__nccwpck_require__.bind(__nccwpck_require__,39190)),
connect:async e=>await connectPlaces(e)}};async function connectPlaces({inputs:e,run:r,log:t,secrets:n}){
const[{openPlaces:o},{workspaceAt:_,sha256:i}]=await Promise.all([Promise.all([__nccwpck_require__.e(4011),__nccwpck_require__.e(6797),__nccwpck_require__.e(2827),__nccwpck_require__.e(6419)]).then(__nccwpck_require__.bind(__nccwpck_require__,66419)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const s={repository:r.repository,run:r.id,runAttempt:r.attempt,nonce:(0,c.randomUUID)()};const a=o(s,r,e,t,n);return{
...a,me:s,workspace:_(r.workspace),sha256:i}}async function loginsIn(e,r){
const t=await(await __nccwpck_require__.e(5369).then(__nccwpck_require__.bind(__nccwpck_require__,25369))).loginsOf(e)
;for(const{password:e}of t)r.hide(e);return t}async function connectImages(e,r,t,n=[]){
const[{connectRegistries:c},{connectEcr:o}]=await Promise.all([__nccwpck_require__.e(7952).then(__nccwpck_require__.bind(__nccwpck_require__,37952)),__nccwpck_require__.e(5059).then(__nccwpck_require__.bind(__nccwpck_require__,25059))])
;const _=o(n);return{registries:c({logins:e,ecr:_.logins,log:r,secrets:t}),ecr:_.repositories}}
async function connectAttestations(e,r,t){
const[{bundlesOf:n},{rootsOf:c},{verifierBy:o}]=await Promise.all([__nccwpck_require__.e(1942).then(__nccwpck_require__.bind(__nccwpck_require__,21942)),Promise.all([__nccwpck_require__.e(9654),__nccwpck_require__.e(7429)]).then(__nccwpck_require__.bind(__nccwpck_require__,17429)),Promise.all([__nccwpck_require__.e(9654),__nccwpck_require__.e(1168),__nccwpck_require__.e(6099)]).then(__nccwpck_require__.bind(__nccwpck_require__,6099))])
;const{repository:_,apiUrl:i,workspace:s}=r;const a={token:e["github-token"]??"",api:i,repository:_,log:t.info}
;const u=once(async()=>o(await c(e["trusted-root"],s)));return{about:async e=>{const r=await n(a,e)
;return r.length===0?[]:r.map(await u())}}}function once(e){let r;return()=>{r??=e();return r}}const w=Object.keys(f)
;async function main(e,r){const t=f[e]
;if(t===void 0)throw new Error(`no action is called ${e}; there are ${w.join(", ")}`);const{action:n}=await t.load()
;await perform(n,r,async e=>{await goThroughProxy(process.env,e.log.warning);return await t.connect(e)})}
async function describe(e){const r=f[e];if(r===void 0)throw new Error(`no action is called ${e}`)
;return(await r.load()).action}var k=n.q0;var h=n.iW;var q=n.Dy;export{k as describe,h as main,q as names};

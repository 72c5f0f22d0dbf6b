import{createRequire as e}from"module";var r={42613:r=>{r.exports=e(import.meta.url)("assert")},20181:r=>{
r.exports=e(import.meta.url)("buffer")},35317:r=>{r.exports=e(import.meta.url)("child_process")},76982:r=>{
r.exports=e(import.meta.url)("crypto")},24434:r=>{r.exports=e(import.meta.url)("events")},79896:r=>{
r.exports=e(import.meta.url)("fs")},91943:r=>{r.exports=e(import.meta.url)("fs/promises")},16698:r=>{
r.exports=e(import.meta.url)("node:async_hooks")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},31421:r=>{
r.exports=e(import.meta.url)("node:child_process")},77598:r=>{r.exports=e(import.meta.url)("node:crypto")},41314:r=>{
r.exports=e(import.meta.url)("node:dgram")},40610:r=>{r.exports=e(import.meta.url)("node:dns")},73024:r=>{
r.exports=e(import.meta.url)("node:fs")},51455:r=>{r.exports=e(import.meta.url)("node:fs/promises")},37067:r=>{
r.exports=e(import.meta.url)("node:http")},32467:r=>{r.exports=e(import.meta.url)("node:http2")},44708:r=>{
r.exports=e(import.meta.url)("node:https")},77030:r=>{r.exports=e(import.meta.url)("node:net")},48161:r=>{
r.exports=e(import.meta.url)("node:os")},76760:r=>{r.exports=e(import.meta.url)("node:path")},1708:r=>{
r.exports=e(import.meta.url)("node:process")},57075:r=>{r.exports=e(import.meta.url)("node:stream")},38321:r=>{
r.exports=e(import.meta.url)("node:stream/consumers")},46466:r=>{r.exports=e(import.meta.url)("node:stream/promises")},
87997:r=>{r.exports=e(import.meta.url)("node:timers")},58500:r=>{r.exports=e(import.meta.url)("node:timers/promises")},
41692:r=>{r.exports=e(import.meta.url)("node:tls")},57975:r=>{r.exports=e(import.meta.url)("node:util")},38522:r=>{
r.exports=e(import.meta.url)("node:zlib")},70857:r=>{r.exports=e(import.meta.url)("os")},16928:r=>{
r.exports=e(import.meta.url)("path")},932:r=>{r.exports=e(import.meta.url)("process")},83480:r=>{
r.exports=e(import.meta.url)("querystring")},13193:r=>{r.exports=e(import.meta.url)("string_decoder")},53557:r=>{
r.exports=e(import.meta.url)("timers")},52018:r=>{r.exports=e(import.meta.url)("tty")},87016:r=>{
r.exports=e(import.meta.url)("url")},39023:r=>{r.exports=e(import.meta.url)("util")},13767:(e,r,n)=>{n.d(r,{
K:()=>forwardProxy});const t=["localhost","127.0.0.1","[::1]"];function forwardProxy(e){
const say=r=>e[r.toLowerCase()]||e[r];const r=say("HTTPS_PROXY")
;const n=(say("NO_PROXY")??"").split(/[\s,]+/).filter(e=>e!=="");if(!r||n.includes("*"))return
;const c=n.flatMap(e=>/^[*.]/.test(e)?[e]:[e,`.${e}`]);return{https_proxy:/^https?:\/\//i.test(r)?r:`http://${r}`,
no_proxy:[...c,...t].join(",")}}},62807:(e,r,n)=>{n.d(r,{C9:()=>Stopped,Cb:()=>Unmade,I:()=>kindOf,J5:()=>refused,
Qm:()=>wrong,gz:()=>failed,jQ:()=>CannotAsk});class Stopped extends Error{kind;outcome;constructor(e,r,n,t){
super(n,t===void 0?void 0:{cause:t});this.name="Stopped";this.kind=e;this.outcome=r}}class CannotAsk extends Stopped{why
;constructor(e,r,n,t){super(r,"failed",n,t);this.why=e}}class Unmade extends Stopped{}function wrong(e,r){
return new Stopped("wrong","failed",e,r)}function refused(e,r){return new Stopped("refused","refused",e,r)}
function failed(e,r="failed",n){return new Stopped("failed",r,e,n)}function kindOf(e){
return e instanceof Stopped?e.kind:"broken"}},5583:(e,r,n)=>{n.d(r,{a:()=>code,g:()=>safe});var t=n(2848);const c=1e3
;function code(e){const r=(0,t.TN)(e,c);if(r.includes("\\|"))return`<code>${safe(r)}</code>`
;return`\`${r.replaceAll("`","'").replaceAll("|","\\|")}\``}function safe(e,r=c){return(0,
t.TN)(e,r).trimStart().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/([\\|*_~$`[\]])/g,"\\$1").replace(/^(\d*)([#=+.)-])/,"$1\\$2")
}},41038:(e,r,n)=>{n.d(r,{p:()=>nearest});function nearest(e,r){const n=kebab(e);const t=r.map(e=>({each:e,
distance:distance(n,e)})).sort((e,r)=>e.distance-r.distance||(e.each<r.each?-1:1));const c=t[0]
;return c&&c.distance<=Math.max(1,Math.floor(c.each.length/3))?c.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,r){
let n=Array.from({length:r.length+1},(e,r)=>r);for(const[t,c]of[...e].entries()){const e=[t+1]
;for(const[t,o]of[...r].entries()){const r=(n[t]??0)+(c===o?0:1);e.push(Math.min(r,(n[t+1]??0)+1,(e[t]??0)+1))}n=e}
return n[r.length]??0}},2848:(e,r,n)=>{n.d(r,{Is:()=>harmless,TN:()=>oneLine,pj:()=>plain})
;const t=/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;function plain(e){
return e.replaceAll("\r\n","\n").replaceAll(t,e=>{const r=e.charCodeAt(0).toString(16)
;return r.length>2?`\\u${r}`:`\\x${r.padStart(2,"0")}`})}function oneLine(e,r){const n=plain(e).split("\n")
;const t=n.flatMap(e=>e.trim()||[]).join(" ");if(t.length<=r)return t
;const c=t.slice(0,r).replace(/[\ud800-\udbff]$/,"");return`${c} … ${t.length-c.length} characters more`}
function harmless(e){return plain(e).replaceAll("##[","## [").replaceAll(/^(?:(?!\n)[\s\p{Cf}])*(?=::)/gmu,"$&| ")}}}
;var n={};function __nccwpck_require__(e){var t=n[e];if(t!==void 0)return t.exports;var c=n[e]={exports:{}};var o=true
;try{r[e].call(c.exports,c,c.exports,__nccwpck_require__);o=false}finally{if(o)delete n[e]}return c.exports}
__nccwpck_require__.m=r
;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
;(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;__nccwpck_require__.d(r,{a:r});return r}
})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r
;__nccwpck_require__.t=function(n,t){if(t&1)n=this(n);if(t&8)return n;if(typeof n==="object"&&n){
if(t&4&&n.__esModule)return n;if(t&16&&typeof n.then==="function")return n}var c=Object.create(null)
;__nccwpck_require__.r(c);var o={};r=r||[null,e({}),e([]),e(e)]
;for(var _=t&2&&n;typeof _=="object"&&!~r.indexOf(_);_=e(_))Object.getOwnPropertyNames(_).forEach(e=>o[e]=()=>n[e])
;o["default"]=()=>n;__nccwpck_require__.d(c,o);return c}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var n in r)if(__nccwpck_require__.o(r,n)&&!__nccwpck_require__.o(e,n))Object.defineProperty(e,n,{enumerable:true,
get:r[n]})}})();(()=>{__nccwpck_require__.f={}
;__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,n)=>{__nccwpck_require__.f[n](e,r)
;return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:0};var installChunk=r=>{
var{ids:n,modules:t,runtime:c}=r;var o,_,i=0;for(o in t)if(__nccwpck_require__.o(t,o))__nccwpck_require__.m[o]=t[o]
;if(c)c(__nccwpck_require__);for(;i<n.length;i++){_=n[i];if(__nccwpck_require__.o(e,_)&&e[_])e[_][0]();e[n[i]]=0}}
;__nccwpck_require__.f.j=(r,n)=>{var t=__nccwpck_require__.o(e,r)?e[r]:void 0;if(t!==0)if(t)n.push(t[1]);else if(true){
var c=import("./"+__nccwpck_require__.u(r)).then(installChunk,n=>{if(e[r]!==0)e[r]=void 0;throw n})
;c=Promise.race([c,new Promise(n=>t=e[r]=[n])]);n.push(t[1]=c)}}})();var t={};__nccwpck_require__.d(t,{q0:()=>describe,
iW:()=>main,Dy:()=>k});var c=__nccwpck_require__(62807);var o=__nccwpck_require__(13767)
;async function goThroughProxy(e,r){const n=(0,o.K)(e);if(n===void 0)return
;const t=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,37067,19))
;if(!("setGlobalProxyFromEnv"in t)){if(e["NODE_USE_ENV_PROXY"])return
;r(`HTTPS_PROXY: Node ${process.version} of this runner follows no proxy; where AWS and registries can only be reached through it, update the runner to 2.333.0 or later`)
;return}const _=["http_proxy","HTTP_PROXY"].map(r=>[r,e[r]]);for(const[r]of _)delete e[r];try{t.setGlobalProxyFromEnv(n)
}catch(e){
throw(0,c.Qm)("HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it",e)
}finally{for(const[r,n]of _)if(n!==void 0)e[r]=n}}var _=__nccwpck_require__(70857);function utils_toCommandValue(e){
if(e===null||e===void 0)return"";else if(typeof e==="string"||e instanceof String)return e;return JSON.stringify(e)}
function toCommandProperties(e){if(!Object.keys(e).length)return{};return{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,r,n){
const t=new Command(e,r,n);process.stdout.write(t.toString()+_.EOL)}function command_issue(e,r=""){
command_issueCommand(e,{},r)}class Command{constructor(e,r,n){if(!e)e="missing.command";this.command=e;this.properties=r
;this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let r=true;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const t=this.properties[n];if(t){
if(r)r=false;else e+=",";e+=`${n}=${escapeProperty(t)}`}}}e+=`::${escapeData(this.message)}`;return e}}
function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")
}var i=__nccwpck_require__(76982);var s=__nccwpck_require__(79896);function file_command_issueFileCommand(e,r){
const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!s.existsSync(n))throw new Error(`Missing file at path: ${n}`)
;s.appendFileSync(n,`${utils_toCommandValue(r)}${_.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,r){const n=`ghadelimiter_${i.randomUUID()}`
;const t=utils_toCommandValue(r)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(t.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${_.EOL}${t}${_.EOL}${n}`}__nccwpck_require__(16928);var a;(function(e){e[e["Success"]=0]="Success"
;e[e["Failure"]=1]="Failure"})(a||(a={}));function setSecret(e){command_issueCommand("add-mask",{},e)}
function setOutput(e,r){const n=process.env["GITHUB_OUTPUT"]||""
;if(n)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,r))
;process.stdout.write(_.EOL);command_issueCommand("set-output",{name:e},utils_toCommandValue(r))}function debug(e){
command_issueCommand("debug",{},e)}function error(e,r={}){
command_issueCommand("error",toCommandProperties(r),e instanceof Error?e.toString():e)}function warning(e,r={}){
command_issueCommand("warning",toCommandProperties(r),e instanceof Error?e.toString():e)}function notice(e,r={}){
command_issueCommand("notice",toCommandProperties(r),e instanceof Error?e.toString():e)}function info(e){
process.stdout.write(e+_.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){
command_issue("endgroup")}function saveState(e,r){const n=process.env["GITHUB_STATE"]||""
;if(n)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,r))
;command_issueCommand("save-state",{name:e},utils_toCommandValue(r))}var u=__nccwpck_require__(2848)
;const p=process.env["GITHUB_ACTIONS"]==="true";const l=function getState(e){return process.env[`STATE_${e}`]||""}
;function log_saveState(e,r){if(p)saveState(e,r)}function log_setSecret(e){if(p)setSecret(e)}
function log_setOutput(e,r){if(p)setOutput(e,r);else if(e!=="result"&&r!=="")info((0,u.Is)(`${e}: ${r}`))}
function makeLog(e){const told=r=>(0,u.Is)(e(r));if(!p)return atTerminal(told);const titled=e=>e===void 0?{}:{
title:told(e)};return{info:e=>info(told(e)),notice:(e,r)=>notice(told(e),titled(r)),
warning:(e,r)=>warning(told(e),titled(r)),error:(e,r)=>error(told(e),titled(r)),debug:e=>debug(told(e)),
beginFold:e=>startGroup(told(e)),endFold:()=>endGroup()}}function atTerminal(e){const say=r=>info(e(r))
;const titled=e=>(r,n)=>say(`${e}${n===void 0?"":` (${n})`}: ${r}`);return{info:say,notice:titled("notice"),
warning:titled("warning"),error:titled("error"),debug:()=>{},beginFold:e=>say(`\n== ${e}`),endFold:()=>{}}}
function onceRead(e){process.stdout.write("",e)}function makeContext(e,r,n,t,c){let o=false;return{inputs:e,run:r,log:c,
secrets:t,group:async(e,r)=>{c.beginFold(e);try{return await r()}finally{c.endFold()}},section:e=>{if(o)c.endFold()
;o=e!=="";if(o)c.beginFold(e)},summary:e=>n.summary(e),setOutput:(e,r)=>n.set(e,r),report:e=>n.add(e),
keep:(e,r)=>log_saveState(e,r),kept:e=>l(e)||void 0}}var m=__nccwpck_require__(73024);function readRun(e){
const say=r=>e[`GITHUB_${r}`]??"";const r=say("REPOSITORY");const n=say("RUN_ID");const t=say("EVENT_NAME")
;const c=eventIn(say("EVENT_PATH"));const o=`${say("SERVER_URL")}/${r}/actions/runs/${n}`;return{id:n,
attempt:Number(say("RUN_ATTEMPT")||1),repository:r,repositoryId:say("REPOSITORY_ID"),
serverUrl:say("SERVER_URL")||"https://github.com",sha:say("SHA"),ref:say("REF"),headRef:say("HEAD_REF"),
baseRef:say("BASE_REF"),defaultBranch:c.repository?.default_branch??scheduled(t,say("REF")),actor:say("ACTOR"),event:{
name:t,...pullIn(c),...commitIn(c)},idToken:Boolean(e["ACTIONS_ID_TOKEN_REQUEST_URL"]),
apiUrl:say("API_URL")||"https://api.github.com",url:say("SERVER_URL")&&r&&n?o:void 0,workspace:say("WORKSPACE")||"."}}
function eventIn(e){try{return JSON.parse((0,m.readFileSync)(e,"utf8"))??{}}catch{return{}}}
function pullIn({repository:e,pull_request:r}){if(r?.number===void 0)return{};const{sha:n="",repo:t}=r.head??{};return{
pull:{number:r.number,sha:n,fork:t?.id===void 0||t.id!==e?.id}}}function commitIn({head_commit:e,pull_request:r}){
const n=r?r.title:e?.message;const t=r?r.user?.login:e?.author?.name;return n===void 0?{}:{commit:{message:n,
author:t??""}}}function scheduled(e,r){return e==="schedule"?r.replace(/^refs\/heads\//,""):""}const d={
ENOSPC:["the disk is full","free some space"],EDQUOT:["the disk is full","free some space"],
EMFILE:["too many files are open at once","raise the runner's limit of open files (ulimit -n, LimitNOFILE of its service)"],
ENFILE:["too many files are open on this machine","raise its limit (sysctl fs.file-max), or end what keeps them open"]}
;function exhausted(e){if(e instanceof c.C9||!(e instanceof Error))return
;const r=e.code??/\bspawn .+ (E[A-Z]+)$/.exec(e.message)?.[1]??"";const n=Object.hasOwn(d,r)?d[r]:void 0
;if(n===void 0)return;const[t,o]=n;return(0,c.gz)(`${t} (${e.message}); ${o} and run again`,"failed",e)}
var f=__nccwpck_require__(41038);function readInputs(e,r,n,t=()=>{}){const o={};const _=[];const i=new Set
;for(const[r,c]of Object.entries(e)){const e=(n[variable(r)]??n[byHand(r,n)])?.trim()||void 0
;if(e===void 0&&c.required){_.push(`${r} is required`);i.add(r);continue}try{o[r]=c.parse(e)
;if(c.secrets)t(...c.secrets(o[r]))}catch(e){_.push(`${r}: ${e instanceof Error?e.message:String(e)}`);i.add(r)}}
_.push(...unknownInputs(Object.keys(e),n));_.push(...r?.(o,i)??[]);if(_.length>0)throw(0,
c.Qm)(`invalid inputs: ${_.join("; ")}`);return o}function unknownInputs(e,r){
const n=new Set(e.flatMap(e=>[variable(e),byHand(e,r)]))
;const t=Object.keys(r).filter(e=>e.startsWith("INPUT_")&&!n.has(e)&&r[e]!=="").map(e=>e.slice(6).toLowerCase())
;if(t.length===0)return[];const[c="",...o]=t.map(r=>{const n=(0,f.p)(r.replaceAll("_","-"),e)
;return`${r.slice(0,50)} is not an input${n===void 0?"":`, did you mean ${n}?`}`})
;return[`${c}${o.length>0?`, ${o.join(", ")}`:""} (inputs are ${e.join(", ")})`]}function byHand(e,r){
return r["GITHUB_ACTIONS"]==="true"?variable(e):variable(e).replaceAll("-","_")}function variable(e){
return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}class Report{#e={};#r;#n={};constructor(e){this.#r=e}set(e,r){
const n=this.#r(String(r));this.#e[e]=n;log_setOutput(e,n)}add(e){Object.assign(this.#n,e)}summary(e){
const r=process.env["GITHUB_STEP_SUMMARY"];const n=this.#r(e);if(r)(0,m.appendFileSync)(r,n.endsWith("\n")?n:`${n}\n`)}
close(e){if(this.#e["outcome"]===void 0)this.set("outcome",e);log_setOutput("result",JSON.stringify({...this.#e,
...this.#n},(e,r)=>typeof r==="string"?this.#r(r):r))}}var w=__nccwpck_require__(5583);class RunSecrets{#t=new Set;#c=[]
;hide=(...e)=>{const r=e.flatMap(e=>e===void 0?[]:[e,...e.split(/\r?\n/)]);const n=new Set(this.#c)
;for(const e of r.map(e=>e.trim())){if(e===""||this.#t.has(e))continue;this.#t.add(e)
;for(const r of[e,base64(e),encoded(e)])log_setSecret(r);if(e.length>=8)for(const r of formsOf(e))n.add(r)}
this.#c=[...n].sort((e,r)=>r.length-e.length)};clean=e=>{let r=e
;for(const e of this.#c)if(r.includes(e))r=r.replaceAll(e,"***");return r}}
const base64=e=>Buffer.from(e).toString("base64");const encoded=e=>encodeURIComponent(e.toWellFormed())
;function formsOf(e){const r=[encoded(e),new URLSearchParams([["",e]]).toString().slice(1)]
;const n=[e,...r,...r.map(e=>e.replace(/%../g,e=>e.toLowerCase())),JSON.stringify(e).slice(1,-1),Buffer.from(e).toString("hex"),(0,
w.g)(e),(0,w.a)(e).slice(1,-1),base64(e),...[0,1,2].map(r=>within(e,r))]
;return n.flatMap(e=>[e,e.replaceAll("+","-").replaceAll("/","_")]).filter(e=>e.length>5)}function within(e,r){
const n=Buffer.concat([Buffer.alloc(r),Buffer.from(e)]);const t=Math.floor(n.length*8/6)
;return n.toString("base64").slice(Math.ceil(r*8/6),t)}function secretsIn(e){
const r=["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"].map(r=>/^[^@]*:([^:@]+)@/.exec(e[r]??"")?.[1])
;return[...["AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_CONTAINER_AUTHORIZATION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","GITHUB_TOKEN","GH_TOKEN"].map(r=>e[r]),...r]
}async function perform(e,r,n){const t=new RunSecrets;const o=makeLog(t.clean);const _=new Report(t.clean);let i
;const stop=e=>{const n=exhausted(e)??e;i?.section("");tell(n,o);process.exitCode=1;if(r==="post")return;_.add({error:{
kind:(0,c.I)(n),message:messageOf(n)}});try{_.close(n instanceof c.C9?n.outcome:"failed")}catch(e){
const r=exhausted(e)??e;if(messageOf(r)!==messageOf(n))tell(r,o)}};process.once("uncaughtException",e=>{
process.on("uncaughtException",()=>{});stop(e);onceRead(()=>process.exit())});try{
if(r==="post"&&!l("inputs-read"))return;t.hide(...secretsIn(process.env))
;const c=readInputs(e.inputs,e.check,process.env,t.hide);i=makeContext(c,readRun(process.env),_,t,o);if(r==="post"){
const r=i;await(e.post?.(i,()=>n(r)));return}log_saveState("inputs-read","true");await e.run(i,await n(i));i.section("")
;_.close("done")}catch(e){stop(e)}}function tell(e,r){if((0,c.I)(e)!=="broken"){r.error(messageOf(e));return}
r.error(`this is a mistake in the action, please report it: ${messageOf(e)}`)
;r.info(e instanceof Error?e.stack??e.message:String(e))}function messageOf(e){
return e instanceof Error?e.message:String(e)}const h={"build-image":{
load:()=>Promise.all([__nccwpck_require__.e(1981),__nccwpck_require__.e(4949)]).then(__nccwpck_require__.bind(__nccwpck_require__,74949)),
connect:async({inputs:e,run:r,log:n,secrets:t})=>{
const{connectAttestations:c,connectImages:o,connectPushing:_,layout:i,loginsIn:s}=await __nccwpck_require__.e(2753).then(__nccwpck_require__.bind(__nccwpck_require__,12753))
;const a=await s(e,t);const u=[e["repository"]??"",...e["images"]?.match(/public\.ecr\.aws\/\S+/g)??[]]
;const p=e["push"]?u:[];const l=once(async()=>{
const{builderMirrors:r}=await __nccwpck_require__.e(6531).then(__nccwpck_require__.bind(__nccwpck_require__,26531))
;return await o(a,n,t,e,p,r(e["builder"]))});const m=once(()=>c(e,r,n));return{
runner:(await __nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))).connectRunner(r.workspace),
source:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(782)]).then(__nccwpck_require__.bind(__nccwpck_require__,50782))).source,
docker:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(3365),__nccwpck_require__.e(4995)]).then(__nccwpck_require__.bind(__nccwpck_require__,74995))).docker,
registries:once(async()=>(await l()).registries),layout:i,
save:async(...e)=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(5848),__nccwpck_require__.e(9640)]).then(__nccwpck_require__.bind(__nccwpck_require__,9640))).saveImageTo(...e),
attestations:m,publisher:async e=>{const r=await _(await l(),m)
;return(await Promise.all([__nccwpck_require__.e(1981),__nccwpck_require__.e(8299),__nccwpck_require__.e(9967)]).then(__nccwpck_require__.bind(__nccwpck_require__,29967))).publisher({
...e,ports:r})}}}},"feature-env":{
load:()=>Promise.all([__nccwpck_require__.e(7615),__nccwpck_require__.e(5702),__nccwpck_require__.e(5172),__nccwpck_require__.e(8381),__nccwpck_require__.e(9539),__nccwpck_require__.e(1641)]).then(__nccwpck_require__.bind(__nccwpck_require__,41641)),
connect:async e=>await connectPlaces(e)},"immutable-rollout":{
load:()=>Promise.all([__nccwpck_require__.e(7615),__nccwpck_require__.e(8381),__nccwpck_require__.e(3783)]).then(__nccwpck_require__.bind(__nccwpck_require__,93783)),
connect:async e=>(await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(7615),__nccwpck_require__.e(5702),__nccwpck_require__.e(6324),__nccwpck_require__.e(5227),__nccwpck_require__.e(2788)]).then(__nccwpck_require__.bind(__nccwpck_require__,82788))).connectRollout(e)
},"push-registry":{
load:()=>Promise.all([__nccwpck_require__.e(1981),__nccwpck_require__.e(8299),__nccwpck_require__.e(3467)]).then(__nccwpck_require__.bind(__nccwpck_require__,45848)),
connect:async({inputs:e,run:r,log:n,secrets:t})=>{
const{connectAttestations:c,connectImages:o,connectPushing:_,loginsIn:i}=await __nccwpck_require__.e(2753).then(__nccwpck_require__.bind(__nccwpck_require__,12753))
;const s=await i(e,t);const a=await o(s,n,t,e,e["repository"]);return await _(a,once(()=>c(e,r,n)))}},"smoke-test":{
load:()=>Promise.all([__nccwpck_require__.e(4887),__nccwpck_require__.e(1642)]).then(__nccwpck_require__.bind(__nccwpck_require__,63478)),
connect:async({inputs:e,run:r,log:n,secrets:t})=>{
const[{openAsker:c},{authoritativeNames:o,explainedNames:_},{clock:i,workspaceAt:s}]=await Promise.all([__nccwpck_require__.e(8161).then(__nccwpck_require__.bind(__nccwpck_require__,68161)),__nccwpck_require__.e(1360).then(__nccwpck_require__.bind(__nccwpck_require__,8979)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const a=once(async()=>(await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(3305)]).then(__nccwpck_require__.bind(__nccwpck_require__,63305))).connectWatcher())
;const u=e["resolve"]==="authoritative"?o(n.warning):_();return{asker:c(process.env,u),clock:i,names:u,watcher:a,
inService:async e=>{
const{connectInService:n}=await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(7615),__nccwpck_require__.e(6324),__nccwpck_require__.e(911)]).then(__nccwpck_require__.bind(__nccwpck_require__,95153))
;return n(e,`smoke test of run ${r.id} of ${r.repository}`)},workspace:s(r.workspace),
files:async()=>(await __nccwpck_require__.e(9954).then(__nccwpck_require__.bind(__nccwpck_require__,69954))).filesOf(r.workspace),
containers:once(async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(3365),__nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__,90907))).connectContainers(r.workspace)),
login:async e=>{
const{connectImages:r}=await __nccwpck_require__.e(2753).then(__nccwpck_require__.bind(__nccwpck_require__,12753))
;return await(await r([],n,t,{})).registries.login(e)}}}},teardown:{
load:()=>Promise.all([__nccwpck_require__.e(5172),__nccwpck_require__.e(8381),__nccwpck_require__.e(7455),__nccwpck_require__.e(2084)]).then(__nccwpck_require__.bind(__nccwpck_require__,39190)),
connect:async e=>await connectPlaces(e)}};async function connectPlaces({inputs:e,run:r,log:n,secrets:t}){
const[{openPlaces:c},{workspaceAt:o,sha256:_}]=await Promise.all([Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(7615),__nccwpck_require__.e(5702),__nccwpck_require__.e(6324),__nccwpck_require__.e(5227),__nccwpck_require__.e(2452)]).then(__nccwpck_require__.bind(__nccwpck_require__,92452)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const i=(await __nccwpck_require__.e(6831).then(__nccwpck_require__.bind(__nccwpck_require__,6831))).whoIs(r)
;const s=c(i,r,e,n,t);return{...s,me:i,workspace:o(r.workspace),sha256:_}}function once(e){let r;return()=>{r??=e()
;return r}}const k=Object.keys(h);async function main(e,r){const n=h[e]
;if(n===void 0)throw new Error(`no action is called ${e}; there are ${k.join(", ")}`);const{action:t}=await n.load()
;await perform(t,r,async e=>{await goThroughProxy(process.env,e.log.warning)
;if(e.inputs["role"]!==void 0)(await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(2449)]).then(__nccwpck_require__.bind(__nccwpck_require__,72449))).signIn(e)
;return await n.connect(e)})}async function describe(e){const r=h[e]
;if(r===void 0)throw new Error(`no action is called ${e}`);return(await r.load()).action}var q=t.q0;var g=t.iW
;var y=t.Dy;export{q as describe,g as main,y as names};

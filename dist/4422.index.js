export const id=4422;export const ids=[4422];export const modules={26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var s=n(2848);const o=200;const a=1e3;function judge(e,t,n,s){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,s,a),came:""}};const o=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",s,64)}
;for(const a of e.expect){const e=a(t,n);if(e===void 0)continue;const r=`${s(e.wanted)}, got ${excerpt(e.seen,s)}`
;return{failure:{word:e.word,why:r,came:cameOf(t,s)},...o}}return{...o}}
function cameOf({status:e,address:t,protocol:n,body:s},o){const a=excerpt(s,o)
;return`${e} from ${t} by ${n}${a===""?", without a body":`: ${a}`}`}function excerpt(e,t,n=o){const a=(0,
s.p)(t(e)).split(/\s+/).join(" ").trim();return a.length>n?`${a.slice(0,n)}…`:a}},87527:(e,t,n)=>{n.d(t,{
Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
;const s=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const o=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=o)}function secretHeaders(e){
const t=Object.entries(e).filter(([e])=>s.test(e))
;return long(t.flatMap(([e,t])=>[t,.../cookie/i.test(e)?secretCookies(t):[t.replace(/^\S+\s+/,"")]]))}
function secretCookies(e){return long(e.split(";").map(e=>e.slice(e.indexOf("=")+1).trim()))}function secretLogin(e){
return[e,e.slice(e.indexOf(":")+1)]}function secretQuery(e){
return long([...new URL(e).searchParams].flatMap(([e,t])=>s.test(e)?[t]:[]))}function secretBody(e){try{
return long(secretValues(JSON.parse(e)))}catch{return/^[^\s=&]+=/.test(e)?secretQuery(`http://form/?${e}`):[]}}
function secretValues(e,t=false){if(typeof e!=="object"||e===null)return t?[String(e)]:[]
;return Object.entries(e).flatMap(([e,n])=>secretValues(n,t||s.test(e)))}
function secretsOf({headers:e,url:t,body:n=""}){return[...secretHeaders(e),...secretQuery(t),...secretBody(n)]}},
86082:(e,t,n)=>{n.d(t,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const t=Object.entries(e).filter(([,e])=>e!==void 0);const n=t.sort(([e],[t])=>e<t?-1:1)
;return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},22730:(e,t,n)=>{n.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const s={s:1,m:60,h:3600,d:86400};const o=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const n=t.reduce((e,[,t,n])=>e+Number(t)*(s[n??""]??0),0)
;if(n>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let n="";for(const[e,s]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/s);t-=o*s
;if(o>0)n+=`${o}${e}`}return n||"0s"}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,s]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||s===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=s}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const s=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):s.trim());n=n.slice(s.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},79982:(e,t,n)=>{n.d(t,{
C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}},45759:(e,t,n)=>{n.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{
description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,
required:false,default:t,parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
20097:(e,t,n)=>{n.r(t);n.d(t,{action:()=>b});var s=n(62807);function chart(e,t){if(e.length<10)return""
;const n=e.reduce((e,{at:n})=>Math.max(e,n-t),0)||1;const s=Math.min(30,e.length);const o=Array.from({length:s},()=>0)
;for(const{at:a,took:r}of e){const e=Math.min(s-1,Math.floor((a-t)/n*s));o[e]=Math.max(o[e]??0,r)}
let a=o.find(e=>e>0)??0;const r=o.map(e=>{a=e||a;return(a*1e3).toFixed(1)})
;return["```mermaid","xychart-beta",'  title "Slowest answer, ms"',`  x-axis "seconds" 0 --\x3e ${n.toFixed(1)}`,'  y-axis "ms"',`  line [${r.join(", ")}]`,"```"].join("\n")
}function checkCase({check:e,passed:t,p50:n=0,word:s="no data",why:o="",came:a=""}){const r=a===""?o:`${o}\n${a}`
;return{name:e,seconds:n/1e3,...!t&&{failure:{type:s,message:`${s}: ${o}`,text:r}}}}function junit(e,t,n){
const s=e.filter(({failure:e})=>e!==void 0).length
;const o=`tests="${e.length}" failures="${s}" errors="0" skipped="0" time="${n.toFixed(3)}"`
;const a=new Date(t*1e3).toISOString().slice(0,19)
;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="smoke-test" ${o}>`,`  <testsuite name="smoke-test" ${o} timestamp="${a}">`,...e.map(testCase),"  </testsuite>","</testsuites>",""].join("\n")
}function testCase({name:e,seconds:t,failure:n}){
const s=`    <testcase classname="smoke-test" name="${xml(e)}" time="${t.toFixed(4)}"`;if(n===void 0)return`${s}/>`
;const{type:o,message:a,text:r}=n
;return[`${s}>`,`      <failure type="${xml(o)}" message="${xml(a)}">${xml(r)}</failure>`,"    </testcase>"].join("\n")}
const o=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;function xml(e){
return e.replaceAll(o,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
}var a=n(9120);var r=n(5583);var i=n(5144);function failedFirst(e){
return e.toSorted((e,t)=>Number(e.passed)-Number(t.passed)).slice(0,500)}function verdictOf(e,t,n,s,o){
const r=t&&e.samples>0?s:n;const i=t?troubleOfSamples(e,s):troubleOfTrial(n,o);const figures=e=>{const t=(0,
a.Y)(r.latencies,e);return t===void 0?void 0:milliseconds(t)};const[c,l]=[figures(50),figures(95)]
;const d=r.first??n.first;const u=merged(n.releases,s.releases);return{check:e.name,passed:i===void 0,
asked:n.asked+s.asked,good:n.good+s.good,...c!==void 0&&{p50:c},...l!==void 0&&{p95:l},...r.slowest&&{
slowest:inMilliseconds(r.slowest)},...i,...d&&{firstFailure:`${d.word}: ${d.why}`},failures:countsOf(n,s),
...e.releaseOf&&{releases:u}}}function milliseconds(e){return Math.round(e*1e4)/10}function inMilliseconds(e){
const{all:t,...n}=e;const s=Object.entries(n).map(([e,t])=>[e,milliseconds(t)]);return{...Object.fromEntries(s),
all:milliseconds(t)}}function troubleOfTrial(e,t){const n=worstOf(e);if(n===void 0){
const n=e.asked===0?`nothing was answered within ${t}`:`only ${e.inARow} good answers within ${t}`;return{
word:"no data",why:n,came:""}}return told(n,e)}function troubleOfSamples({samples:e,thresholds:t},n){
if(n.asked<e)return{word:"no data",why:`the time was over after ${n.asked} of ${e} samples`,came:""}
;const{latencies:s,asked:o}=n;const a=o-n.good;const r={latencies:s,asked:o,failed:a}
;const c=t.some(({of:e})=>e==="rate");const l=worstOf(n);for(const e of t){const t=(0,i.c)(e,r);if(t===void 0)continue
;const s=`asked for ${e.said}, got ${t}`;if(e.of==="latency")return{word:"too slow",why:`${s} over ${o} samples`,came:""
};if(l)return{...told(l,n),why:`${s}; ${told(l,n).why}`}}return l&&!c?told(l,n):void 0}function worstOf({failures:e}){
return[...e.values()].reduce((e,t)=>e===void 0||t.count>=e.count?t:e,void 0)}
function told(e,{asked:t,failures:n,releases:s}){const{word:o,why:a,came:r}=e.last
;const i=[...n].filter(([e])=>e!==o).map(([e,{count:t}])=>`${e} ${t} times`);const c=i.length>0?`; ${i.join(", ")}`:""
;const l=o==="release"?`; ${releasesSaid(Object.fromEntries(s))}`:"";return{word:o,
why:`${e.count} of ${t} times: ${a}${l}${c}`,came:r}}function releasesSaid(e){
return Object.entries(e).toSorted(([,e],[,t])=>t-e).map(([e,t])=>`${e||"no release"} ${t===1?"once":`${t} times`}`).join(", ")
}function countsOf(...e){return merged(...e.map(({failures:e})=>new Map([...e].map(([e,{count:t}])=>[e,t]))))}
function merged(...e){const t=new Map;for(const n of e)for(const[e,s]of n)t.set(e,(t.get(e)??0)+s)
;return Object.fromEntries(t)}const c={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}
;function smokeSummary({verdicts:e,seconds:t,chart:n}){const s=e.filter(({passed:e})=>!e);const o=failedFirst(e)
;const a=e.length-o.length;const r=[...new Set(s.flatMap(({word:e})=>e??[]))]
;const i=s.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${s.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const l=a>0?`… and ${a} checks more, in the report`:""
;return[`## ${i}`,r.map(e=>`- **${e}**: ${c[e]}`).join("\n"),`| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${o.map(row).join("\n")}`,l,s.slice(0,20).map(detail).join("\n"),n].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:n,asked:s,p50:o,p95:a,firstFailure:i,why:c,word:l,releases:d}){
const u=d&&Object.keys(d).length>1?`<br>${(0,r.g)(releasesSaid(d))}`:"";const f=i??(c===void 0?"":`${l}: ${c}`)
;return`| ${t?"✅":"❌"} | ${(0,r.a)(e)}${u} | ${n} of ${s} | ${ms(o)} | ${ms(a)} | ${(0,r.g)(f,400)} |`}
function detail({check:e,word:t,why:n="",came:s="",slowest:o}){
const a=t==="too slow"&&o?`; the slowest ${courseOf(o)}`:"";return`- ${(0,r.a)(e)}: **${t}** ${(0,
r.g)(n,2e3)}${a}${s===""?"":`; what came: ${(0,r.a)(s)}`}`}
function courseOf({name:e,connect:t,tls:n,firstByte:s,all:o}){
const a=[["had its name",e],["was connected",t],["agreed on TLS",n],["began to answer",s],["had answered",o]]
;return a.flatMap(([e,t])=>t===void 0?[]:[`${e} after ${t} ms`]).join(", ")}function ms(e){
return e===void 0?"":`${e} ms`}function many(e){return e===1?"1 check":`${e} checks`}var l=n(22730)
;function failedBy({watched:e}){const t=e.filter(({finding:e})=>e.kind==="sign")
;return t.length>0?t:e.filter(({ending:e})=>e!=="pass")}function watchFailure(e){const t=failedBy(e);const[n]=t
;if(n===void 0)return;const{name:s,finding:o}=n
;const a=o.kind==="no data"?`${s} had no data: ${o.said} (no-data: ${e.noData})`:`${s}: ${o.said}${lastOf(o)}`
;const r=t.length>1?`; and ${t.slice(1).map(({name:e})=>e).join(", ")}`:"";return`after ${(0,
l.a3)(e.seconds)} of watching: ${a}${r}`}function lastOf(e){const t=e.kind==="sign"?e.evidence.at(-1):void 0
;return t===void 0?"":`; the last: ${t}`}function watchLine(e,t,n){
const s=e.toSorted((e,t)=>Number(e.ending==="pass")-Number(t.ending==="pass")).slice(0,6)
;const o=s.map(({name:e,finding:t})=>`${e}: ${t.said}`);const a=e.length>s.length?[`and ${e.length-s.length} more`]:[]
;const r=`${(0,l.a3)(t).padStart(6)}  of ${(0,l.a3)(n)} watched`;return`${r}: ${[...o,...a].join("; ")}`}
function watchSummary(e){const t=failedBy(e);const n=t.length===0?"✅ Watched":"❌ Watched"
;const s=e.watched.filter(e=>!t.includes(e));const o=[...t,...s].slice(0,200).map(e=>watch_told_row(e,t.includes(e)))
;const a=t.flatMap(({name:e,finding:t})=>t.kind==="sign"&&t.evidence.length>0?[`${(0,
r.a)(e)}, the last of it:\n\n${t.evidence.map(e=>`- ${(0,r.a)(e)}`).join("\n")}`]:[]);const i=[`### ${n} for ${(0,
l.a3)(e.seconds)}`,`| | what | seen |\n|---|---|---|\n${o.join("\n")}`];return[...i,...a].join("\n\n").concat("\n")}
function watch_told_row({name:e,finding:t},n){const s=t.kind==="no data";const o=n?"❌":s?"❔":"✅";return`| ${o} | ${(0,
r.a)(e)} | ${s?"no data: ":""}${(0,r.g)(t.said)} |`}function watchCases(e){const t=failedBy(e);return e.watched.map(n=>{
const{kind:s,said:o}=n.finding;const a=n.finding.kind==="sign"?n.finding.evidence:[];const r={type:s,
message:`${s}: ${o}`,text:[o,...a].join("\n")};return{name:`watch ${n.name}`,seconds:e.seconds,...t.includes(n)&&{
failure:r}}})}var d=n(45759);var u=n(5758);var f=n(26876);class Tally{asked=0;good=0;inARow=0;points=[];failures=new Map
;releases=new Map;first;slowest;add(e,{failure:t,release:n},s){this.asked+=1;if(e.kind==="answer"){this.points.push({
at:s,took:e.timings.all});if(e.timings.all>=(this.slowest?.all??0))this.slowest=e.timings}if(n!==void 0){
const e=this.releases.has(n)||this.releases.size<20?n:"others";this.releases.set(e,(this.releases.get(e)??0)+1)}
if(t===void 0){this.good+=1;this.inARow+=1;return}this.inARow=0;this.first??=t;const o=this.failures.get(t.word)
;if(o)Object.assign(o,{count:o.count+1,last:t});else this.failures.set(t.word,{count:1,first:t,last:t})}get nameless(){
return this.failures.get("no name")?.count??0}get latencies(){return this.points.map(({took:e})=>e)}}class Gate{#e;#t=[]
;constructor(e){this.#e=e}async through(e){if(this.#e>0)this.#e-=1;else await new Promise(e=>this.#t.push(e));try{
return await e()}finally{const e=this.#t.shift();if(e)e();else this.#e+=1}}}async function askAll(e,t,n,s){
const o=n.clock.now()+t.timeout;const a=new Gate(t.concurrency);const r=await Promise.all(e.map(e=>follow(e,t,o,a,n,s)))
;return{verdicts:r.map(({verdict:e})=>e),tallies:r.flatMap(({tallies:e})=>e)}}
async function follow(e,t,n,s,{asker:o,clock:a},r){const once=i=>s.through(async()=>{
const s=Math.min(e.question.timeout,n-a.now());if(s<=0)return;const c=await o.ask({...e.question,timeout:s})
;if(c.kind==="too slow"&&s<e.question.timeout)return;const l=(0,f.S)(e,c,a.now(),t.clean);i.add(c,l,a.now())
;r.heard(e,l)});const i=new Tally;const c=await untilItWorks(i,t,n,a,()=>once(i));const d=new Tally
;if(c)await Promise.all(Array.from({length:e.samples},()=>once(d)));const u=verdictOf(e,c,i,d,(0,l.a3)(t.timeout))
;r.over(u);return{verdict:u,tallies:[i,d]}}async function untilItWorks(e,t,n,s,o){for(let a=false;;){const r=(0,
u.wC)(e,t,s.now(),n,a);if(r.kind==="works"||r.kind==="failed")return r.kind==="works";a=r.kind==="wait"
;if(r.kind==="wait")await s.wait(r.seconds);else await o()}}var h=n(81103);var w=n(49468);var m=n(87527)
;function endingOf(e,t,n){if(t==="pass"||t==="fail")return t;if(e==="absent")return"fail"
;return t==="pass-if-served"&&e==="quiet"&&n?"pass":"wait"}function endings(e,t,n){return e.map(e=>{const{finding:s}=e
;if(s.kind==="no data")return{...e,ending:endingOf(s.because,t,n)};return{...e,ending:s.kind==="sign"?"fail":"pass"}})}
function parseWantedLog(e){const[,t,n]=/^([\w./#-]{1,512}):\s+(\S.*)$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is no log group and pattern, such as /acme/orders: ?ERROR ?" 500 "`)
;if(n.length>1024)throw new Error(`the pattern of ${t} has more than the 1024 characters that AWS takes`);return{
group:t,pattern:n}}var p=n(20509);var g=n(24905);const whole=e=>t=>{const n=/^\d{1,6}$/.test(t)?Number(t):0
;if(n<1||n>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return n};const $={url:(0,g.rJ)((0,
g.lq)("Where to ask: an address a line, such as https://orders.example.com/healthz",e=>{const t=new Map((0,
p.Dx)(e).map(e=>[e,(0,h.or)(e)]));return[...t.values()]}),e=>e.flatMap(({url:e,login:t})=>[...(0,m.bo)(e),...t?(0,
m.Iq)(t):[]])),
spec:(0,g.lq)("Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url",g.Qq),
release:(0,g.lq)("Id of the release that must answer; the others that do are counted and named",g.Qq),"release-from":(0,
g.lq)("Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty",w.r),
"max-attempts":(0,g.P_)("How often a check is asked until it works","30",whole(1e4)),"retry-delay":(0,
g.P_)("Pause after an answer that was not good, such as 2s or 500ms","2s",u.k0),consecutive:(0,
g.P_)("How many good answers in a row a check must give to work","3",whole(1e3)),concurrency:(0,
g.P_)("How many requests may run at once","5",whole(1e3)),timeout:(0,g.P_)("How long all of it may take","5m",l.f7),
"follow-redirect":(0,g.P_)("Whether redirects are followed, up to 10; otherwise a redirect is the answer","false",p.GX),
resolve:(0,
g.P_)("Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone","system",e=>{
if(e==="system"||e==="authoritative")return e;throw new Error(`"${e}" is neither system nor authoritative`)}),
"basic-auth":(0,g.rJ)((0,g.lq)("user:password, sent with every request",e=>{if(e.includes(":"))return e
;throw new Error("it must be user:password")}),m.Iq),
cookie:(0,g.rJ)((0,g.lq)("Cookies as name=value, sent with every request",e=>{
if(/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(e))return e
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...(0,m.S_)(e)]),report:(0,
g.lq)("Path of a JUnit file that is written",g.Qq),
watch:(0,g.lq)("How long checks are asked on once they work, such as 2m, each every retry-delay, while alarms, logs and balancer are read",l.f7),
alarms:(0,g.lq)("CloudWatch alarms of any type, one a line; ALARM during the watch fails it",p.Dx),logs:(0,
g.lq)('Log groups and filter patterns of CloudWatch Logs, such as /acme/orders: ?ERROR ?" 500 ", one a line; more of such lines than before fails it',e=>(0,
p.Dx)(e).map(parseWantedLog)),
balancer:(0,g.lq)("Name or ARN of the Application Load Balancer, or ARN of its target group, whose 5xx are read during the watch; more of them than before fails it",e=>{
if(/^[A-Za-z0-9-]{1,32}$/.test(e))return e
;if(/^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(loadbalancer\/app|targetgroup)\/[\w/-]+$/.test(e))return e
;throw new Error(`"${e}" is no name of a load balancer, which has up to 32 letters, digits and dashes, nor the ARN of an Application Load Balancer or a target group`)
}),
"no-data":(0,g.P_)("What it means at the end of the watch that an alarm, log or balancer had no data: pass-if-served (silence is good when good answers came, else wait), wait (as long as timeout says), pass or fail","pass-if-served",(0,
g.yL)("pass-if-served","wait","pass","fail"))};const k={count:1,of:100};function rose(e,t){
const{count:n,of:s}=t.of>0?t:k;if(e.count<5||e.count*s<2*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+s))<.001}function atLeast(e,t,n){if(n>=1)return 1
;let s=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)s+=Math.log1p(e/n);let o=Math.exp(s);let a=0
;for(let s=e;s<=t&&o>a*1e-15;s++){a+=o;o*=(t-s)/(s+1)*(n/(1-n))}return a}
function findAlarm({state:e,reason:t,since:n,missing:s},o){const a=(0,f.K)(t,o);if(e==="ALARM"){
const e=n===void 0?"":` since ${new Date(n*1e3).toISOString().slice(0,19)}Z`;return{kind:"sign",said:`ALARM${e}: ${a}`,
evidence:[]}}if(e==="OK")return{kind:"fine",said:"OK"};if(s)return{kind:"no data",said:a,because:"absent"};return{
kind:"no data",said:`INSUFFICIENT_DATA: ${a||"no reason is given"}`,because:"quiet"}}function findLines(e,t,n){
const{lines:s,last:o,any:a}=e;if(!a)return{kind:"no data",said:"nothing was logged",because:"quiet"}
;if(s.of===0||t.of===0)return{kind:"no data",said:"there is too much of it to be read",because:"late"}
;const r=`${signs_many(t.count,"line")} in the ${(0,l.a3)(t.of)} before`;const i=`${signs_many(s.count,"line")} in ${(0,
l.a3)(s.of)}, ${r}`;if(!rose(s,t))return{kind:"fine",said:i};return{kind:"sign",said:i,evidence:o.map(e=>(0,f.K)(e,n))}}
function countOf({targets:e,own:t=0,requests:n}){return{count:e+t,of:Math.max(n,e+t)}}function findAnswered(e,t){
const n=countOf(e);if(n.of===0)return{kind:"no data",said:"no figures of requests yet",because:"late"}
;const s=countOf(t);const o=s.of===0?"no requests before":`${s.count} of ${s.of} in the hour before`
;const a=e.own===void 0?"":` (${e.own} of them the balancer's own)`
;const r=`${n.count} of ${signs_many(n.of,"request")} got 5xx${a}, ${o}`;return rose(n,s)?{kind:"sign",said:r,
evidence:[]}:{kind:"fine",said:r}}function findAnswers({asked:e,bad:t,badInARow:n,why:s,came:o},a){if(e===0)return{
kind:"no data",said:"no answer came",because:"late"}
;const r=`${t} of ${signs_many(e,"answer")} not good${t>0?`; ${s}`:""}`;const i=n>=a||rose({count:t,of:e},{count:0,of:0
});return i?{kind:"sign",said:r,evidence:o===""?[]:[o]}:{kind:"fine",said:r}}function signs_many(e,t){
return`${e} ${t}${e===1?"":"s"}`}var y=n(79982);function partsOf(e,t,n){const{alarms:s,logs:o,balancer:a}=e
;return[...s.length>0?[alarmsPart(s,t,n)]:[],...o.map(e=>comparedPart(`log ${e.group} for ${e.pattern}`,(n,s)=>t.lines(e,n,s),(e,t)=>findLines(e,t.lines,n))),...a===void 0?[]:[comparedPart(`balancer ${a.split(":").at(-1)}`,(e,n)=>t.answered(a,e,n),findAnswered)]]
}function alarmsPart(e,t,n){const look=async()=>{const s=await toldIfNot(()=>t.alarms(e));return"kind"in s?e.map(e=>({
name:`alarm ${e}`,finding:s})):s.map(e=>({name:`alarm ${e.name}`,finding:findAlarm(e,n)}))};return{before:look,look}}
function comparedPart(e,t,n){let s;let o=[0,0];const before=async(n,a)=>{o=[n,a];const r=await toldIfNot(()=>t(n,a))
;if("kind"in r)return[{name:e,finding:r}];s=r;return[]};return{before,async look(a,r){
const i=s===void 0?await before(...o):[];if(s===void 0)return i;const c=await toldIfNot(()=>t(a,r));return[{name:e,
finding:"kind"in c?c:n(c,s)}]}}}async function toldIfNot(e){try{return await e()}catch(e){if(e instanceof y.C)return{
kind:"no data",said:e.message,because:"absent"};if(e instanceof y.V)return{kind:"no data",said:e.message,because:"late"}
;throw e}}var v=n(65861);async function prepare(e,t,n){
const s=e.spec===void 0?await plain(e):await specified(e.spec,e,t);for(const{question:e}of s){
const{headers:t,url:s,body:o=""}=e;n.hide(...(0,m.Z6)(t),...(0,m.bo)(s),...(0,m.Ht)(o))}return(0,v.Yg)(s.map(e=>({...e,
name:n.clean(e.name)})))}async function plain(e){const t=e["release-from"]??{kind:"header",name:"x-release"}
;const o=t.kind==="json"?(await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249))).compilePath:unused;try{
return(0,v.Ie)(common(e),t,o)}catch(e){
throw(0,s.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e)}}
async function specified(e,t,{workspace:o}){const a=/[\n{]|:\s/.test(e)
;const r=a?"reading the input spec":`reading the smoke spec ${e}`;const i=a?e:await read(e,r,o)
;if(i.length>262144)throw(0,s.Qm)(`${r}: it is larger than 256 KiB; name the file of a smoke spec`)
;const[{parseYaml:c},{parseSmokeSpec:l},{languagesOf:d}]=await Promise.all([Promise.all([n.e(8815),n.e(3269)]).then(n.bind(n,83269)),Promise.all([n.e(9691),n.e(9966)]).then(n.bind(n,49966)),n.e(4579).then(n.bind(n,74579))])
;try{const e=c(i);const n=await d(e);return(0,v.tg)(l(e,n),common(t),n)}catch(e){throw(0,
s.Qm)(`${r}: ${e instanceof Error?e.message:e}`,e)}}async function read(e,t,n){const missing=(e,n)=>(0,
s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,n)
;const o=await n.text(e).catch(e=>{throw missing(e.code,e)});if(o===void 0)throw missing("there is no such file")
;return o}function common(e){const{"basic-auth":t,cookie:n}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:(0,v.wV)(t)},...n&&{cookie:n}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#n;#s;#o;#a;#r=new Map;#i;#c=0;#l=0;#d=0;#u=0
;constructor(e,t,n){this.#n=e;this.#s=n;this.#o=n();this.#i=this.#o;this.#a=t}heard(e,{failure:t}){this.#l+=1
;if(t)this.#r.set(e.name,`${t.word}: ${t.why}`);else this.#r.delete(e.name);this.#f(()=>this.#h())}watched(e,t,n){
this.#f(()=>watchLine(t,n,e))}#f(e){const t=this.#s();if(t-this.#c>=1){this.#c=t;this.#n.keep("seen",e())}
if(t-this.#i<10)return;this.#i=t;this.#n.log.info(e())}over({check:e,passed:t,good:n,asked:s,word:o,why:a}){
this.#r.delete(e);if(t)this.#d+=1;else this.#u+=1;const r=t?`${n} of ${s} answers were good`:`${o}: ${a}`
;this.#n.log.info(`${t?"passed":"FAILED"}  ${e}: ${r}`)}#h(){const e=(0,l.a3)(this.#s()-this.#o).padStart(6)
;const t=`${this.#l} answers; of ${this.#a} checks ${this.#d} passed, ${this.#u} failed`;const[n]=this.#r
;return`${e}  ${t}${n?`; ${n[0]}: ${n[1]}`:""}`}}class Asking{served=false;#a;#w;#m;#p;#g;#$=new AbortController
;constructor(e,t,n){this.#a=e;this.#w=t;this.#m=n;this.#p=new Gate(t.concurrency);this.#g=new Map(e.map(e=>[e,{asked:0,
bad:0,badInARow:0,why:"",came:""}]))}async run(){await Promise.all([...this.#g].map(([e,t])=>this.#k(e,t)))}stop(){
this.#$.abort()}found(){return this.#a.map(e=>({name:e.name,finding:findAnswers(this.#g.get(e),this.#w.consecutive)}))}
async#k(e,t){const{asker:n,clock:s}=this.#m;const{signal:o}=this.#$;while(!o.aborted){const a=s.now()+this.#w.pace
;await this.#p.through(async()=>{if(o.aborted)return;const a=await n.ask(e.question,o);if(o.aborted)return
;const{failure:r}=(0,f.S)(e,a,s.now(),this.#w.clean);t.asked+=1;if(r===void 0){this.served=true;t.badInARow=0;return}
t.bad+=1;t.badInARow+=1;Object.assign(t,{why:`${r.word}: ${r.why}`,came:r.came})})
;while(!o.aborted&&s.now()<a)await s.wait(Math.min(1,a-s.now()))}}}async function before(e,t){
const n=await Promise.all(e.map(e=>e.before(t-3600,t)))
;return n.flat().filter(({finding:e})=>e.kind==="no data"&&e.because==="absent")}async function watch(e,t,n,s,o){
const{clock:a}=s;const r=a.now();const i=r+n.lasts;const c=new Asking(e,n,s);const l=c.run();let d=[];try{
for(let e=r+1;;){const s=a.now();if(s>=e){const n=Math.max(r,s-300);d=(await Promise.all(t.map(e=>e.look(n,s)))).flat()
;e=s<i?Math.min(s+10,i):s+10}const l=endings([...c.found(),...d],n.noData,c.served)
;const u=l.some(({finding:e})=>e.kind==="sign")
;const f=l.some(({ending:e})=>e==="wait")&&!l.some(({ending:e})=>e==="fail");if(u||s>=i&&(!f||s>=i+n.patience))return{
watched:l,seconds:a.now()-r,noData:n.noData};o(l,s-r);await a.wait(Math.max(0,Math.min(1,e-a.now())))}}finally{c.stop()
;await l}}const b=(0,d.Q)({name:"smoke-test",
description:"Asks a site whether it works and which release answers, and says in one of ten words what is wrong",
inputs:$,outputs:{outcome:"passed or failed",passed:"How many checks passed",failed:"How many checks failed",
p95:"Milliseconds that 95 % of all answers took at most",report:"Path of the JUnit file, when one was asked for",
result:"All of this and each check as JSON; version says its form"},check:function check(e,t){
const{url:n,spec:s,consecutive:o,"max-attempts":a,"basic-auth":r}=e;const i=[]
;if(n===void 0&&s===void 0&&!t.has("url"))i.push("url or spec is required")
;if(o!==void 0&&a!==void 0&&o>a)i.push(`max-attempts: ${a} can't give ${o} good answers in a row; lower consecutive`)
;if(r!==void 0&&n?.some(({login:e})=>e!==void 0))i.push("basic-auth: url holds credentials as well; give one of them")
;if(s!==void 0&&e["release-from"]!==void 0)i.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(s!==void 0&&n?.some(e=>e.url.includes("?")))i.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;for(const n of["alarms","logs","balancer"]){if(e[n]===void 0||e.watch!==void 0||t.has("watch"))continue
;i.push(`${n}: it is read during a watch, and there is none; add watch, such as 2m`)}return i},async run(e,t){
const{inputs:n,secrets:o}=e;const a=await prepare(n,t,o);const r=t.clock.now();e.keep("asked",`${a.length}`);const i={
maxAttempts:n["max-attempts"],retryDelay:n["retry-delay"],consecutive:n.consecutive,
awaitsNames:n.resolve==="authoritative",concurrency:n.concurrency,timeout:n.timeout,clean:o.clean}
;const c=new Progress(e,a.length,t.clock.now);const{asked:l,end:d}=await askAndWatch(e,a,i,t,c);e.keep("ended","true")
;const u=t.clock.now()-r;tell(e,l,d,r,u);const{report:f}=n;if(f!==void 0){
const n=[...l.verdicts.map(checkCase),...d?watchCases(d):[]];await write(f,o.clean(junit(n,r,u)),e,t)}
const h=l.verdicts.filter(({passed:e})=>!e);if(h.length>1)for(const t of h.slice(0,x))e.log.error(sentence(t),t.word)
;if(h.length>0)throw(0,s.gz)(redEnd(h,a.length));const w=d&&watchFailure(d);if(w!==void 0)throw(0,s.gz)(w)},
async post(e){if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return;const t=e.kept("seen")??"no answer yet"
;e.log.warning(`the smoke test was cut off; seen so far: ${t}`,"Cut off");e.summary(`## ⏹️ Smoke test cut off\n\n${(0,
r.g)(t)}\n`)}});const x=9;async function askAndWatch(e,t,n,s,o){const{inputs:a,secrets:r,log:i}=e
;const{watch:c,alarms:l=[],logs:d=[],balancer:u}=a;const f=l.length>0||d.length>0||u!==void 0;const h=f?partsOf({
alarms:l,logs:d,balancer:u},await s.watcher(),r.clean):[];try{
for(const{name:e,finding:t}of await before(h,s.clock.now()))i.warning(`${e} can't be watched: ${t.said}`,"No data")
;const e=await askAll(t,n,s,o);if(c===void 0||e.verdicts.some(({passed:e})=>!e))return{asked:e,end:void 0};const r={
lasts:c,patience:n.timeout,pace:Math.max(1,n.retryDelay),noData:a["no-data"]};const l=o.watched.bind(o,c);return{
asked:e,end:await watch(t,h,{...n,...r},s,l)}}finally{s.asker.close()}}function tell(e,{verdicts:t,tallies:n},s,o,r){
const i=n.flatMap(e=>e.points);const c=(0,a.Y)(i.map(({took:e})=>e),95);const l=t.filter(e=>e.passed).length
;const d=l===t.length&&(s===void 0||watchFailure(s)===void 0);e.setOutput("outcome",d?"passed":"failed")
;e.setOutput("passed",l);e.setOutput("failed",t.length-l);e.setOutput("p95",c===void 0?"":Math.round(c*1e4)/10)
;const u=Math.round(r*1e3)/1e3;e.report({version:1,seconds:u,checks:failedFirst(t),...s&&{watched:s.watched}})
;e.summary(smokeSummary({verdicts:t,seconds:r,chart:chart(i,o)}));if(s)e.summary(watchSummary(s))}
async function write(e,t,{setOutput:n},{workspace:o}){await o.write(e,t).catch(t=>{throw(0,
s.Qm)(`report: ${e} can't be written: ${t.message}; all else is told in the log`,t)});n("report",e)}
function redEnd(e,t){const[n]=e;const s=n&&e.length===1?`${sentence(n)} (${n.word})`:""
;const o=e.slice(0,5).map(({check:e,word:t})=>`${e} (${t})`);const a=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} checks failed: ${s||`${o.join(", ")}${a}`}`}function sentence({check:e,why:t,came:n}){
return`${e}: ${t}${n?`; what came: ${n}`:""}`}}};

export const id=1642;export const ids=[1642];export const modules={42558:(e,t,n)=>{n.d(t,{K:()=>fisher});var s=n(58581)
;function fisher(e,t){if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1;const n=e.count+t.count
;const o=e.of+t.of;const a=choices(e.of,e.count)+choices(t.of,t.count)-choices(o,n);return(0,
s.R)(a,e.count,Math.min(n,e.of),s=>(n-s)*(e.of-s)/((s+1)*(t.of-n+s+1)))}function choices(e,t){let n=0
;for(let s=1;s<=Math.min(t,e-t);s++)n+=Math.log((e-s+1)/s);return n}},26876:(e,t,n)=>{n.d(t,{K:()=>excerpt,S:()=>judge})
;var s=n(2848);const o=200;const a=1e3;function judge(e,t,n,s){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,s,a),came:""}};const o=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",s,64)}
;for(const a of e.expect){const e=a(t,n);if(e===void 0)continue;const r=`${s(e.wanted)}, got ${excerpt(e.seen,s)}`
;return{failure:{word:e.word,why:r,came:cameOf(t,s)},...o}}return{...o}}
function cameOf({status:e,address:t,protocol:n,body:s},o){const a=excerpt(s,o)
;return`${e} from ${t} by ${n}${a===""?", without a body":`: ${a}`}`}function excerpt(e,t,n=o){const a=(0,
s.pj)(t(e)).split(/\s+/).join(" ").trim();return a.length>n?`${a.slice(0,n)}…`:a}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf})
;var s=n(26876);const o=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const o=shape((0,s.K)(t.body,n));return`${e.word} (${t.status})${o===""?"":`: ${o}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>o?`${t.slice(0,o)}…`:t}},25812:(e,t,n)=>{n.d(t,{TO:()=>differenceTold,yb:()=>releasesTold,
Gg:()=>shareRow,LA:()=>sharesTable});var s=n(5583);var o=n(42558);const a=1.959963984540054;function newcombe(e,t){
const[n,s]=[e.count/e.of,t.count/t.of];const[[o,a],[r,i]]=[wilson(e),wilson(t)]
;return[n-s-Math.hypot(n-o,i-s),n-s+Math.hypot(a-n,s-r)]}function wilson({count:e,of:t}){const n=e+a**2/2
;const s=a*Math.sqrt(e*(t-e)/t+a**2/4);return[(n-s)/(t+a**2),(n+s)/(t+a**2)]}var r=n(48932);const i=20;const c=5
;const l=5;const d=.001;function releasesTold(e,t){const n=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(n.length===0)return""
;const o=n.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,n)=>shareRow(n===0?(0,
s.a)(e):"",(0,s.a)(t.release||"none"),t)));const a=n.flatMap(({check:e,releases:n})=>comparedSaid(e,n,t))
;return[sharesTable(o),a.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,n){
const a=t.find(({release:e})=>e===n);if(a===void 0)return[];const i=t.filter(e=>e!==a)
;const c=i.reduce((e,{count:t,of:n})=>({count:e.count+t,of:e.of+n}),f);const u=new Set(i.flatMap(({kinds:e})=>e))
;const h=a.kinds.filter(e=>!u.has(e)).slice(0,l)
;const m=a.count>=r.jv&&(0,o.K)(a,c)<d?"more than chance":"no more than chance may give"
;return[...a.count+c.count>0?[`${differenceTold(e,a,c)}, ${m}`]:[],...h.map(t=>`- ${(0,
s.a)(e)}: a kind of error that the others did not have: ${(0,s.g)(t,200)}`)]}const f={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:n,of:s}){return`| ${e} | ${t} | ${s} | ${n} | ${percent(n/s)} |`}
function differenceTold(e,t,n){const[o,a]=newcombe(t,n)
;return`- ${(0,s.a)(e)}: ${percent(o)} to ${percent(a)} more failures of the new release (95 % sure)`}
function percent(e){return`${(100*e).toFixed(1)} %`}},96815:(e,t,n)=>{n.d(t,{J:()=>s});const s={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}},48932:(e,t,n)=>{n.d(t,{
Cj:()=>rose,jv:()=>o});var s=n(58581);const o=5;const a=2;const r=.001;const i={count:1,of:100};function rose(e,t){
const{count:n,of:s}=t.of>0?t:i;if(e.count<o||e.count*s<a*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+s))<r}function atLeast(e,t,n){if(n>=1)return 1
;let o=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)o+=Math.log1p(e/n);return(0,
s.R)(o,e,t,e=>(t-e)/(e+1)*(n/(1-n)))}},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
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
58581:(e,t,n)=>{n.d(t,{R:()=>tail});function tail(e,t,n,s){let o=Math.exp(e);let a=0;for(let e=t;e<=n&&o>a*1e-15;e++){
a+=o;o*=s(e)}return Math.min(1,a)}},23738:(e,t,n)=>{n.d(t,{Vj:()=>verdictOf,Yk:()=>failedFirst,oi:()=>releasesSaid})
;var s=n(9120);var o=n(5144);const a=500;function failedFirst(e){
return e.toSorted((e,t)=>Number(e.passed)-Number(t.passed)).slice(0,a)}function verdictOf(e,t,n,o,a){
const r=t&&e.samples>0?o:n;const i=t?troubleOfSamples(e,o):troubleOfTrial(n,a);const figures=e=>{const t=(0,
s.Y)(r.latencies,e);return t===void 0?void 0:milliseconds(t)};const[c,l]=[figures(50),figures(95)]
;const d=r.first??n.first;const f=merged(answersBy(n.releases),answersBy(o.releases));return{check:e.name,
passed:i===void 0,asked:n.asked+o.asked,good:n.good+o.good,...c!==void 0&&{p50:c},...l!==void 0&&{p95:l},...r.slowest&&{
slowest:inMilliseconds(r.slowest)},...i,...d&&{firstFailure:`${d.word}: ${d.why}`},failures:countsOf(n,o),
...e.releaseOf&&{releases:f}}}function milliseconds(e){return Math.round(e*1e4)/10}function inMilliseconds(e){
const{all:t,...n}=e;const s=Object.entries(n).map(([e,t])=>[e,milliseconds(t)]);return{...Object.fromEntries(s),
all:milliseconds(t)}}function troubleOfTrial(e,t){const n=worstOf(e);if(n===void 0){
const n=e.asked===0?`nothing was answered within ${t}`:`only ${e.inARow} good answers within ${t}`;return{
word:"no data",why:n,came:""}}return told(n,e)}function troubleOfSamples({samples:e,thresholds:t},n){
if(n.asked<e)return{word:"no data",why:`the time was over after ${n.asked} of ${e} samples`,came:""}
;const{latencies:s,asked:a}=n;const r=a-n.good;const i={latencies:s,asked:a,failed:r}
;const c=t.some(({of:e})=>e==="rate");const l=worstOf(n);for(const e of t){const t=(0,o.c)(e,i);if(t===void 0)continue
;const s=`asked for ${e.said}, got ${t}`;if(e.of==="latency")return{word:"too slow",why:`${s} over ${a} samples`,came:""
};if(l)return{...told(l,n),why:`${s}; ${told(l,n).why}`}}return l&&!c?told(l,n):void 0}function worstOf({failures:e}){
return[...e.values()].reduce((e,t)=>e===void 0||t.count>=e.count?t:e,void 0)}
function told(e,{asked:t,failures:n,releases:s}){const{word:o,why:a,came:r}=e.last
;const i=[...n].filter(([e])=>e!==o).map(([e,{count:t}])=>`${e} ${t} times`);const c=i.length>0?`; ${i.join(", ")}`:""
;const l=o==="release"?`; ${releasesSaid(Object.fromEntries(answersBy(s)))}`:"";return{word:o,
why:`${e.count} of ${t} times: ${a}${l}${c}`,came:r}}function releasesSaid(e){
return Object.entries(e).toSorted(([,e],[,t])=>t-e).map(([e,t])=>`${e||"no release"} ${t===1?"once":`${t} times`}`).join(", ")
}function answersBy(e){return new Map(e.map(({release:e,of:t})=>[e,t]))}function countsOf(...e){
return merged(...e.map(({failures:e})=>new Map([...e].map(([e,{count:t}])=>[e,t]))))}function merged(...e){
const t=new Map;for(const n of e)for(const[e,s]of n)t.set(e,(t.get(e)??0)+s);return Object.fromEntries(t)}},
48540:(e,t,n)=>{n.d(t,{$q:()=>parseName,Nq:()=>parseEnvironment,hS:()=>parseAmi});function parseAmi(e){
if(/^ami-[0-9a-f]{8,17}$/.test(e))return e;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}
function parseName(e){if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}
function parseEnvironment(e){if(!e.startsWith("review-"))return parseName(e)
;throw new Error(`"${e}" begins with review-, which is for environments of branches, made by feature-env; take another name`)
}},86082:(e,t,n)=>{n.d(t,{$:()=>canonical});function canonical(e){
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
;if(o>0)n+=`${o}${e}`}return n||"0s"}},54070:(e,t,n)=>{n.d(t,{v:()=>expandPlaces});function expandPlaces(e,t){
const known=e=>Object.hasOwn(t,e)?t[e]:void 0;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},
20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,aX:()=>argumentsOf,fq:()=>pairsOf,
lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){
const t=new Map;for(const n of quoted(e)){const[,e,s]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||s===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(e))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(t.has(e))throw new Error(`${e} is given twice`);t.set(e,s)}return Object.fromEntries(t)}function argumentsOf(e){
const t=pairsOf(e);const n=Object.keys(t).find(e=>!/^[A-Za-z_][\w.-]*$/.test(e));if(n===void 0)return t
;throw new Error(`${JSON.stringify(n)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(e){const t=[];let n=e;while(n.trim()!==""){n=n.replace(/^\s+/,"")
;const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n);const s=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n
;t.push(e?(e[1]??"").replaceAll('""','"'):s.trim());n=n.slice(s.length)}return t}function yesOrNo(e){
if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},85004:(e,t,n)=>{n.d(t,{
G:()=>splitCommand});function splitCommand(e){const t=[];let n;let s="";for(let o=0;o<e.length;o++){const a=e[o]??""
;const r=e[o+1];if(s==="'")if(a==="'")s="";else n+=a;else if(a==="\\"&&r!==void 0&&(s===""||'"\\$`\n'.includes(r))){o+=1
;if(r!=="\n")n=(n??"")+r}else if(s==='"')if(a==='"')s="";else n+=a;else if(a==='"'||a==="'"){s=a;n??=""
}else if(/\s/.test(a)){if(n!==void 0)t.push(n);n=void 0}else n=(n??"")+a}
if(s!=="")throw new Error(`${s} is not closed in ${e}`);if(n!==void 0)t.push(n);return t}},79982:(e,t,n)=>{n.d(t,{
C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}},45759:(e,t,n)=>{n.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{
description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,
required:false,default:t,parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
71493:(e,t,n)=>{n.d(t,{J:()=>a});var s=n(24905);const o=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;const a=(0,
s.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",e=>{
if(o.test(e))return e
;throw new Error(`"${e.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})},
63478:(e,t,n)=>{n.r(t);n.d(t,{action:()=>E});var s=n(62807);function chart(e,t){if(e.length<10)return""
;const n=e.reduce((e,{at:n})=>Math.max(e,n-t),0)||1;const s=Math.min(30,e.length);const o=Array.from({length:s},()=>0)
;for(const{at:a,took:r}of e){const e=Math.min(s-1,Math.floor((a-t)/n*s));o[e]=Math.max(o[e]??0,r)}
let a=o.find(e=>e>0)??0;const r=o.map(e=>{a=e||a;return(a*1e3).toFixed(1)})
;return["```mermaid","xychart-beta",'  title "Slowest answer, ms"',`  x-axis "seconds" 0 --\x3e ${n.toFixed(1)}`,'  y-axis "ms"',`  line [${r.join(", ")}]`,"```"].join("\n")
}function checkCase({check:e,passed:t,p50:n=0,word:s="no data",why:o="",came:a=""}){const r=a===""?o:`${o}\n${a}`
;return{name:e,seconds:n/1e3,...!t&&{failure:{type:s,message:`${s}: ${o}`,text:r}}}}const o="smoke-test"
;function junit(e,t,n){const s=new Map(e.length===0?[[o,[]]]:[]);for(const t of e){const{suite:e=o}=t;const n=s.get(e)
;if(n)n.push(t);else s.set(e,[t])}const a=new Date(t*1e3).toISOString().slice(0,19)
;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="${o}" ${counts(e,n)}>`,...[...s].flatMap(([e,t])=>[`  <testsuite name="${xml(e)}" ${counts(t,e===o?n:sum(t))} timestamp="${a}">`,...t.map(testCase),"  </testsuite>"]),"</testsuites>",""].join("\n")
}function counts(e,t){const n=e.filter(({failure:e})=>e!==void 0).length;const s=e.filter(e=>e.skipped).length
;return`tests="${e.length}" failures="${n}" errors="0" skipped="${s}" time="${t.toFixed(3)}"`}function sum(e){
return e.reduce((e,{seconds:t})=>e+t,0)}function testCase({name:e,seconds:t,classname:n=o,file:s,skipped:a,failure:r}){
const i=s===void 0?"":` file="${xml(s)}"`
;const c=`    <testcase classname="${xml(n)}" name="${xml(e)}"${i} time="${t.toFixed(4)}"`
;if(r===void 0)return a?`${c}><skipped/></testcase>`:`${c}/>`;const{type:l,message:d,text:f}=r
;return[`${c}>`,`      <failure type="${xml(l)}" message="${xml(d)}">${xml(f)}</failure>`,"    </testcase>"].join("\n")}
const a=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;function xml(e){
return e.replaceAll(a,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
}var r=n(9120);var i=n(5583);var c=n(25812);var l=n(96815);var d=n(23738)
;function smokeSummary({verdicts:e,seconds:t,chart:n,answered:s=[],release:o}){const a=e.filter(({passed:e})=>!e)
;const r=(0,d.Yk)(e);const i=e.length-r.length;const f=[...new Set(a.flatMap(({word:e})=>e??[]))]
;const u=a.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${a.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const h=i>0?`… and ${i} checks more, in the report`:"";return[`## ${u}`,a.slice(0,20).map(detail).join("\n"),(0,
c.yb)(s,o),f.length===0?"":`### What to do next\n\n${f.map(e=>`- **${e}**: ${l.J[e]}`).join("\n")}`,`${f.length===0?"":"### All checks\n\n"}| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${r.map(row).join("\n")}`,h,n].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:n,asked:s,p50:o,p95:a,firstFailure:r,why:c,word:l,releases:f}){
const u=f&&Object.keys(f).length>1?`<br>${(0,i.g)((0,d.oi)(f))}`:"";const h=r??(c===void 0?"":`${l}: ${c}`)
;return`| ${t?"✅":"❌"} | ${(0,i.a)(e)}${u} | ${n} of ${s} | ${ms(o)} | ${ms(a)} | ${(0,i.g)(h,400)} |`}
function detail({check:e,word:t,why:n="",came:s="",slowest:o}){
const a=t==="too slow"&&o?`; the slowest ${courseOf(o)}`:"";return`- ${(0,i.a)(e)}: **${t}**: ${(0,
i.g)(n,2e3)}${a}${s===""?"":`; what came: ${(0,i.a)(s)}`}`}
function courseOf({name:e,connect:t,tls:n,firstByte:s,all:o}){
const a=[["had its name",e],["was connected",t],["agreed on TLS",n],["began to answer",s],["had answered",o]]
;return a.flatMap(([e,t])=>t===void 0?[]:[`${e} after ${t} ms`]).join(", ")}function ms(e){
return e===void 0?"":`${e} ms`}function many(e){return e===1?"1 check":`${e} checks`}var f=n(22730)
;function failedBy({watched:e}){const t=e.filter(({finding:e})=>e.kind==="sign")
;return t.length>0?t:e.filter(({ending:e})=>e!=="pass")}function watchFailure(e){const t=failedBy(e);const[n]=t
;if(n===void 0)return;const{name:s,finding:o}=n
;const a=o.kind==="no data"?`${s} had no data: ${o.said} (no-data: ${e.noData})`:`${s}: ${o.said}${lastOf(o)}`
;const r=t.length>1?`; and ${t.slice(1).map(({name:e})=>e).join(", ")}`:"";return`after ${(0,
f.a3)(e.seconds)} of watching: ${a}${r}`}function lastOf(e){const t=e.kind==="sign"?e.evidence.at(-1):void 0
;return t===void 0?"":`; the last: ${t}`}function watchLine(e,t,n){
const s=e.toSorted((e,t)=>Number(e.ending==="pass")-Number(t.ending==="pass")).slice(0,6)
;const o=s.map(({name:e,finding:t})=>`${e}: ${t.said}`);const a=e.length>s.length?[`and ${e.length-s.length} more`]:[]
;const r=`${(0,f.a3)(t).padStart(6)}  of ${(0,f.a3)(n)} watched`;return`${r}: ${[...o,...a].join("; ")}`}
function watchSummary(e,t){const n=failedBy(e);const s=n.length===0?"✅ Watched":"❌ Watched"
;const o=e.watched.filter(e=>!n.includes(e));const a=[...n,...o].slice(0,200).map(e=>watch_told_row(e,n.includes(e)))
;const r=n.flatMap(({name:e,finding:t})=>t.kind==="sign"&&t.evidence.length>0?[`${(0,
i.a)(e)}, the last of it:\n\n${t.evidence.map(e=>`- ${(0,i.a)(e)}`).join("\n")}`]:[]);const l=[`### ${s} for ${(0,
f.a3)(e.seconds)}`,`| | what | seen |\n|---|---|---|\n${a.join("\n")}`];const d=(0,c.yb)(e.answered??[],t)
;return[...l,...r,...d?[d]:[]].join("\n\n").concat("\n")}function watch_told_row({name:e,finding:t},n){
const s=t.kind==="no data";const o=n?"❌":s?"❔":"✅";return`| ${o} | ${(0,i.a)(e)} | ${s?"no data: ":""}${(0,
i.g)(t.said)} |`}function watchCases(e){const t=failedBy(e);return e.watched.map(n=>{const{kind:s,said:o}=n.finding
;const a=n.finding.kind==="sign"?n.finding.evidence:[];const r={type:s,message:`${s}: ${o}`,text:[o,...a].join("\n")}
;return{name:`watch ${n.name}`,seconds:e.seconds,...t.includes(n)&&{failure:r}}})}var u=n(45759);var h=n(49468)
;var m=n(5758);var w=n(26876);var p=n(68112);function byRelease(e,{failure:t,release:n},s){if(n===void 0)return e
;const o=e.length<20||e.some(e=>e.release===n)?n:"others";const a=e.find(e=>e.release===o)??{release:o,count:0,of:0,
kinds:[]};const r=t!==void 0&&t.word!=="release";const i=r&&a.kinds.length<20&&!a.kinds.includes(s);const c={release:o,
count:a.count+(r?1:0),of:a.of+1,kinds:i?[...a.kinds,s]:a.kinds};return[...e.filter(e=>e!==a),c]}class Tally{asked=0
;good=0;inARow=0;points=[];failures=new Map;releases=[];first;slowest;add(e,t,n,s=""){const{failure:o}=t;this.asked+=1
;if(e.kind==="answer"){this.points.push({at:n,took:e.timings.all})
;if(e.timings.all>=(this.slowest?.all??0))this.slowest=e.timings}this.releases=byRelease(this.releases,t,s)
;if(o===void 0){this.good+=1;this.inARow+=1;return}this.inARow=0;this.first??=o;const a=this.failures.get(o.word)
;if(a)Object.assign(a,{count:a.count+1,last:o});else this.failures.set(o.word,{count:1,first:o,last:o})}get nameless(){
return this.failures.get("no name")?.count??0}get latencies(){return this.points.map(({took:e})=>e)}}class Gate{#e;#t=[]
;constructor(e){this.#e=e}async through(e){if(this.#e>0)this.#e-=1;else await new Promise(e=>this.#t.push(e));try{
return await e()}finally{const e=this.#t.shift();if(e)e();else this.#e+=1}}}async function askAll(e,t,n,s){
const o=n.clock.now()+t.timeout;const a=new Gate(t.concurrency);const r=await Promise.all(e.map(e=>follow(e,t,o,a,n,s)))
;return{verdicts:r.map(({verdict:e})=>e),tallies:r.flatMap(({tallies:e})=>e),releases:r.map(({releases:e})=>e)}}
async function follow(e,t,n,s,{asker:o,clock:a},r){const once=i=>s.through(async()=>{
const s=Math.min(e.question.timeout,n-a.now());if(s<=0)return;const c=await o.ask({...e.question,timeout:s})
;if(c.kind==="too slow"&&s<e.question.timeout)return;const l=(0,w.S)(e,c,a.now(),t.clean)
;i.add(c,l,a.now(),l.failure&&(0,p.I)(l.failure,c,t.clean));r.heard(e,l)});const i=new Tally
;const c=await untilItWorks(i,t,n,a,()=>once(i));const l=new Tally;if(c)await Promise.all(Array.from({length:e.samples
},()=>once(l)));const u=(0,d.Vj)(e,c,i,l,(0,f.a3)(t.timeout));r.over(u);const{releases:h}=l.asked>0?l:i;return{
verdict:u,tallies:[i,l],releases:h}}async function untilItWorks(e,t,n,s,o){for(let a=false;;){const r=(0,
m.wC)(e,t,s.now(),n,a);if(r.kind==="works"||r.kind==="failed")return r.kind==="works";a=r.kind==="wait"
;if(r.kind==="wait")await s.wait(r.seconds);else await o()}}async function askEach({inputs:e,secrets:t,log:s},o,a,r,i){
const{machines:c,release:l,"release-from":d}=e;if(c===void 0)return await askAll(o,a,r,i)
;const f=`machines of ${c.app}/${c.environment}`
;const[u,{askMachines:m,find:w}]=await Promise.all([r.inService(c),n.e(2608).then(n.bind(n,12608))])
;const p=await w(u,t.clean);const g=d&&(0,h.Xq)(d);const $=m({...a,name:f,release:l,where:g},p,u,r.clock).then(t=>{
const n={...t,passed:t.passed||t.word==="no data"&&e["no-data"]==="pass"};i.over(n)
;if(n.passed&&!t.passed)s.warning(`${f}: ${t.why}`,"No data");return n})
;const[k,v]=await Promise.all([askAll(o,a,r,i),$]);return{...k,verdicts:[...k.verdicts,v]}}var g=n(48932)
;function findAlarm({state:e,reason:t,since:n,missing:s},o){const a=(0,w.K)(t,o);if(e==="ALARM"){
const e=n===void 0?"":` since ${new Date(n*1e3).toISOString().slice(0,19)}Z`;return{kind:"sign",said:`ALARM${e}: ${a}`,
evidence:[]}}if(e==="OK")return{kind:"fine",said:"OK"};if(s)return{kind:"no data",said:a,because:"absent"};return{
kind:"no data",said:`INSUFFICIENT_DATA: ${a||"no reason is given"}`,because:"quiet"}}function findLines(e,t,n){
const{lines:s,last:o,any:a}=e;if(!a)return{kind:"no data",said:"nothing was logged",because:"quiet"}
;if(s.of===0||t.of===0)return{kind:"no data",said:"there is too much of it to be read",because:"late"}
;const r=`${signs_many(t.count,"line")} in the ${(0,f.a3)(t.of)} before`;const i=`${signs_many(s.count,"line")} in ${(0,
f.a3)(s.of)}, ${r}`;if(!(0,g.Cj)(s,t))return{kind:"fine",said:i};return{kind:"sign",said:i,evidence:o.map(e=>(0,
w.K)(e,n))}}function countOf({targets:e,own:t=0,requests:n}){return{count:e+t,of:Math.max(n,e+t)}}
function findAnswered(e,t){const n=countOf(e);if(n.of===0)return{kind:"no data",said:"no figures of requests yet",
because:"late"};const s=countOf(t);const o=s.of===0?"no requests before":`${s.count} of ${s.of} in the hour before`
;const a=e.own===void 0?"":` (${e.own} of them the balancer's own)`
;const r=`${n.count} of ${signs_many(n.of,"request")} got 5xx${a}, ${o}`;return(0,g.Cj)(n,s)?{kind:"sign",said:r,
evidence:[]}:{kind:"fine",said:r}}function findAnswers({asked:e,bad:t,badInARow:n,why:s,came:o},a){if(e===0)return{
kind:"no data",said:"no answer came",because:"late"}
;const r=`${t} of ${signs_many(e,"answer")} not good${t>0?`; ${s}`:""}`;const i=n>=a||(0,g.Cj)({count:t,of:e},{count:0,
of:0});return i?{kind:"sign",said:r,evidence:o===""?[]:[o]}:{kind:"fine",said:r}}function signs_many(e,t){
return`${e} ${t}${e===1?"":"s"}`}var $=n(79982);function partsOf(e,t,n){const{alarms:s,logs:o,balancer:a}=e
;return[...s.length>0?[alarmsPart(s,t,n)]:[],...o.map(e=>comparedPart(`log ${e.group} for ${e.pattern}`,(n,s)=>t.lines(e,n,s),(e,t)=>findLines(e,t.lines,n))),...a===void 0?[]:[comparedPart(`balancer ${a.split(":").at(-1)}`,(e,n)=>t.answered(a,e,n),findAnswered)]]
}function alarmsPart(e,t,n){const look=async()=>{const s=await toldIfNot(()=>t.alarms(e));return"kind"in s?e.map(e=>({
name:`alarm ${e}`,finding:s})):s.map(e=>({name:`alarm ${e.name}`,finding:findAlarm(e,n)}))};return{before:look,look}}
function comparedPart(e,t,n){let s;let o=[0,0];const before=async(n,a)=>{o=[n,a];const r=await toldIfNot(()=>t(n,a))
;if("kind"in r)return[{name:e,finding:r}];s=r;return[]};return{before,async look(a,r){
const i=s===void 0?await before(...o):[];if(s===void 0)return i;const c=await toldIfNot(()=>t(a,r));return[{name:e,
finding:"kind"in c?c:n(c,s)}]}}}async function toldIfNot(e){try{return await e()}catch(e){if(e instanceof $.C)return{
kind:"no data",said:e.message,because:"absent"};if(e instanceof $.V)return{kind:"no data",said:e.message,because:"late"}
;throw e}}function endingOf(e,t,n){if(t==="pass"||t==="fail")return t;if(e==="absent")return"fail"
;return t==="pass-if-served"&&e==="quiet"&&n?"pass":"wait"}function endings(e,t,n){return e.map(e=>{const{finding:s}=e
;if(s.kind==="no data")return{...e,ending:endingOf(s.because,t,n)};return{...e,ending:s.kind==="sign"?"fail":"pass"}})}
class Asking{served=false;#n;#s;#o;#a;#r;#i=new AbortController;constructor(e,t,n){this.#n=e;this.#s=t;this.#o=n
;this.#a=new Gate(t.concurrency);this.#r=new Map(e.map(e=>[e,{asked:0,bad:0,badInARow:0,why:"",came:"",releases:[]}]))}
async run(){await Promise.all([...this.#r].map(([e,t])=>this.#c(e,t)))}stop(){this.#i.abort()}found(){
return this.#n.map(e=>({name:e.name,finding:findAnswers(this.#r.get(e),this.#s.consecutive)}))}answered(){
return this.#n.map(e=>({check:e.name,releases:this.#r.get(e)?.releases??[]}))}async#c(e,t){
const{asker:n,clock:s}=this.#o;const{signal:o}=this.#i;while(!o.aborted){const a=s.now()+this.#s.pace
;await this.#a.through(async()=>{if(o.aborted)return;const a=await n.ask(e.question,o);if(o.aborted)return;const r=(0,
w.S)(e,a,s.now(),this.#s.clean);const{failure:i}=r;const c=i?(0,p.I)(i,a,this.#s.clean):""
;t.releases=byRelease(t.releases,r,c);t.asked+=1;if(i===void 0){this.served=true;t.badInARow=0;return}t.bad+=1
;t.badInARow+=1;Object.assign(t,{why:`${i.word}: ${i.why}`,came:i.came})})
;while(!o.aborted&&s.now()<a)await s.wait(Math.min(1,a-s.now()))}}}async function before(e,t){
const n=await Promise.all(e.map(e=>e.before(t-3600,t)))
;return n.flat().filter(({finding:e})=>e.kind==="no data"&&e.because==="absent")}async function watch(e,t,n,s,o){
const{clock:a}=s;const r=a.now();const i=r+n.lasts;const c=new Asking(e,n,s);const l=c.run();let d=[];try{
for(let e=r+1;;){const s=a.now();if(s>=e){const n=Math.max(r,s-300);d=(await Promise.all(t.map(e=>e.look(n,s)))).flat()
;e=s<i?Math.min(s+10,i):s+10}const l=endings([...c.found(),...d],n.noData,c.served)
;const f=l.some(({finding:e})=>e.kind==="sign")
;const u=l.some(({ending:e})=>e==="wait")&&!l.some(({ending:e})=>e==="fail");if(f||s>=i&&(!u||s>=i+n.patience))return{
watched:l,seconds:a.now()-r,noData:n.noData,answered:c.answered()};o(l,s-r)
;await a.wait(Math.max(0,Math.min(1,e-a.now())))}}finally{c.stop();await l}}async function askTestAndWatch(e,t,n,s){
const{inputs:o,secrets:a,log:r}=t;const{watch:i,alarms:c=[],logs:l=[],balancer:d,timeout:f}=o;const u={
maxAttempts:o["max-attempts"],retryDelay:o["retry-delay"],consecutive:o.consecutive,
awaitsNames:o.resolve==="authoritative",concurrency:o.concurrency,timeout:f,clean:a.clean};const h=await testing(t,n)
;const m=c.length>0||l.length>0||d!==void 0;const w=m?partsOf({alarms:c,logs:l,balancer:d},await n.watcher(),a.clean):[]
;try{for(const{name:e,finding:t}of await before(w,n.clock.now()))r.warning(`${e} can't be watched: ${t.said}`,"No data")
;const a=n.clock.now()+f;const c=await askEach(t,e,u,n,s);if(c.verdicts.some(({passed:e})=>!e))return{asked:c,
tests:void 0,end:void 0};const l=await(h?.(e,a));if(i===void 0||l&&l.failed>0)return{asked:c,tests:l,end:void 0}
;const d={lasts:i,patience:f,pace:Math.max(1,u.retryDelay),noData:o["no-data"]};const m=s.watched.bind(s,i);return{
asked:c,tests:l,end:await watch(e,w,{...u,...d},n,m)}}finally{n.asker.close()}}async function testing(e,t){
const{image:s,reports:o}=e.inputs;if(s!==void 0)return await(await n.e(9094).then(n.bind(n,69094))).testerOf(s,e,t)
;if(o===void 0)return;const{joinReports:a}=await n.e(1874).then(n.bind(n,21874));return async()=>await a(o,t,e.secrets)}
var k=n(81103);var v=n(87527);function parseWantedLog(e){const[,t,n]=/^([\w./#-]{1,512}):\s+(\S.*)$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is no log group and pattern, such as /acme/orders: ?ERROR ?" 500 "`)
;if(n.length>1024)throw new Error(`the pattern of ${t} has more than the 1024 characters that AWS takes`);return{
group:t,pattern:n}}var y=n(48540);var b=n(20509);var x=n(24905);var A=n(71493);var O=n(85004);const patterns=e=>{
const t=(0,b.Dx)(e);const n=t.find(e=>/^!?([/\\]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes(".."))
;if(n!==void 0)throw new Error(`"${n}" leads out of the workspace; name files inside of it`)
;if(t.every(e=>e.startsWith("!")))throw new Error("it only leaves out; add what it leaves out of");return t};const q={
image:(0,
x.lq)("Image whose tests are run in a container once the checks have passed, by tag or by digest; they get URL, BASE_URL, RELEASE and REPORT",e=>{
if(/^[A-Za-z0-9[][^\s,]*$/.test(e))return e;throw new Error(`"${e}" is no image such as grafana/k6:1.2.0`)}),command:(0,
x.lq)("What is run in it, quoted as in a shell; the image's own command when empty",e=>({text:e,words:(0,O.G)(e)})),
env:(0,x.rJ)((0,x.lq)("Variables that the container gets, NAME=value a line; of the job it gets none",e=>{const t=(0,
b.fq)(e);for(const[e,n]of Object.entries(t)){
if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))throw new Error(`"${e}" is no name of a variable`)
;if(/[\r\n\0]/.test(n))throw new Error(`${e} holds a line end, which docker takes in no variable`)}return t}),v.Z6),
files:(0,
x.lq)("Files that are given to the command as arguments, in the workspace: a pattern a line, such as tests/**/*.spec.ts; one with ! in front leaves out",patterns),
shard:(0,
x.lq)("Which part of the files this job runs, such as 2/5; the container gets SHARD and SHARDS",function parseShard(e){
const[,t="",n=""]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.replaceAll(" ",""))??[];const s={index:Number(t),of:Number(n)}
;if(s.index>=1&&s.index<=s.of)return s;throw new Error(`"${e}" is no shard such as 2/5, from 1/5 to 5/5`)}),times:(0,
x.lq)("JUnit files of an earlier run, a pattern a line, by whose times files are dealt out to shards; by their size without",patterns),
network:(0,x.P_)("Network of the container: host, this machine's own, bridge or the name of one","host",e=>{
if(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(e))return e
;throw new Error(`"${e}" is no network of docker's, such as host, bridge or the name of one`)}),mount:(0,
x.lq)("Folder of the container where the workspace is, to be read, and the command begins, such as /work; without it the container sees nothing of this machine",e=>{
if(/^\/[^,"\0]+$/.test(e)&&!e.split("/").includes(".."))return e.replace(/(?<=.)\/+$/,"")
;throw new Error(`"${e}" is no folder of a container, such as /work`)}),reports:(0,
x.lq)("JUnit files that are read in place of running anything, a pattern a line, such as reports/**/*.xml; all their tests become one report",patterns)
};function checkTests(e,t){const n=[]
;for(const s of["command","env","mount","files","shard"])if(e[s]!==void 0&&e.image===void 0&&!t.has("image"))n.push(`${s}: it is for tests in a container, and there is none; add image`)
;if(e.files!==void 0&&e.command===void 0&&e.image!==void 0&&!t.has("command"))n.push("files: they are arguments of the command, and there is none; add command")
;const s=["files","shard"].every(n=>t.has(n)||e[n]!==void 0)
;if(e.times!==void 0&&!s)n.push("times: files are dealt out by them; add files and shard")
;if(e.image!==void 0&&e.reports!==void 0)n.push("reports: tests are run by image or read from reports; give one of them")
;return n}const whole=e=>t=>{const n=/^\d{1,6}$/.test(t)?Number(t):0
;if(n<1||n>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return n};const M={url:(0,x.rJ)((0,
x.lq)("Where to ask: an address a line, such as https://orders.example.com/healthz",e=>{const t=new Map((0,
b.Dx)(e).map(e=>[e,(0,k.or)(e)]));return[...t.values()]}),e=>e.flatMap(({url:e,login:t})=>[...(0,v.bo)(e),...t?(0,
v.Iq)(t):[]])),
spec:(0,x.lq)("Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url",x.Qq),
release:(0,x.lq)("Id of the release that must answer; the others that do are counted and named",x.Qq),"release-from":(0,
x.lq)("Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty",h.ro),
machines:(0,
x.lq)("App and environment of a fleet that immutable-rollout released, such as orders/production: each of its machines in service is asked too, by a command through Systems Manager, and must run the release",e=>{
const[t="",n="",...s]=e.split("/")
;if(n===""||s.length>0)throw new Error(`"${e}" is not <app>/<environment>, such as orders/production`);return{app:(0,
y.$q)(t),environment:(0,y.$q)(n)}}),
"max-attempts":(0,x.P_)("How often a check is asked until it works","30",whole(1e4)),"retry-delay":(0,
x.P_)("Pause after an answer that was not good, such as 2s or 500ms","2s",m.k0),consecutive:(0,
x.P_)("How many good answers in a row a check must give to work","3",whole(1e3)),concurrency:(0,
x.P_)("How many requests may run at once","5",whole(1e3)),timeout:(0,x.P_)("How long all of it may take","5m",f.f7),
"follow-redirect":(0,x.P_)("Whether redirects are followed, up to 10; otherwise a redirect is the answer","false",b.GX),
resolve:(0,
x.P_)("Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone","system",e=>{
if(e==="system"||e==="authoritative")return e;throw new Error(`"${e}" is neither system nor authoritative`)}),
"basic-auth":(0,x.rJ)((0,x.lq)("user:password, sent with every request",e=>{if(e.includes(":"))return e
;throw new Error("it must be user:password")}),v.Iq),
cookie:(0,x.rJ)((0,x.lq)("Cookies as name=value, sent with every request",e=>{
if(/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(e))return e
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...(0,v.S_)(e)]),report:(0,
x.lq)("Path of a JUnit file that is written",x.Qq),...q,
watch:(0,x.lq)("How long checks are asked on once they work, such as 2m, each every retry-delay, while alarms, logs and balancer are read",f.f7),
alarms:(0,x.lq)("CloudWatch alarms of any type, one a line; ALARM during the watch fails it",b.Dx),logs:(0,
x.lq)('Log groups and filter patterns of CloudWatch Logs, such as /acme/orders: ?ERROR ?" 500 ", one a line; more of such lines than before fails it',e=>(0,
b.Dx)(e).map(parseWantedLog)),
balancer:(0,x.lq)("Name or ARN of the Application Load Balancer, or ARN of its target group, whose 5xx are read during the watch; more of them than before fails it",e=>{
if(/^[A-Za-z0-9-]{1,32}$/.test(e))return e
;if(/^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(loadbalancer\/app|targetgroup)\/[\w/-]+$/.test(e))return e
;throw new Error(`"${e}" is no name of a load balancer, which has up to 32 letters, digits and dashes, nor the ARN of an Application Load Balancer or a target group`)
}),
"no-data":(0,x.P_)("What it means at the end of the watch that an alarm, log or balancer had no data: pass-if-served (silence is good when good answers came, else wait), wait (as long as timeout says), pass or fail; machines without an answer are good only with pass","pass-if-served",(0,
x.yL)("pass-if-served","wait","pass","fail")),role:A.J};var j=n(32802);async function prepare(e,t,n){
const s=await pathOf(e["release-from"]);const o=e.spec===void 0?plain(e,s):await specified(e.spec,e,t)
;for(const{question:e}of o){const{headers:t,url:s,body:o=""}=e;n.hide(...(0,v.Z6)(t),...(0,v.bo)(s),...(0,v.Ht)(o))}
return(0,j.Yg)(o.map(e=>({...e,name:n.clean(e.name)})))}function plain(e,t){const n=e["release-from"]??{kind:"header",
name:"x-release"};return(0,j.Ie)(common(e),n,t)}async function pathOf(e){if(e?.kind!=="json")return unused
;const{compilePath:t}=await Promise.all([n.e(3062),n.e(9249)]).then(n.bind(n,79249));try{t(e.path);return t}catch(e){
throw(0,s.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e)}}
async function specified(e,t,{workspace:o}){const a=/[\n{]|:\s/.test(e)
;const r=a?"reading the input spec":`reading the smoke spec ${e}`;const i=a?e:await read(e,r,o)
;if(i.length>262144)throw(0,s.Qm)(`${r}: it is larger than 256 KiB; name the file of a smoke spec`)
;const[{parseYaml:c},{parseSmokeSpec:l},{languagesOf:d}]=await Promise.all([Promise.all([n.e(8815),n.e(3269)]).then(n.bind(n,83269)),Promise.all([n.e(9691),n.e(9966)]).then(n.bind(n,49966)),n.e(4579).then(n.bind(n,74579))])
;try{const e=c(i);const n=await d(e);return(0,j.tg)(l(e,n),common(t),n)}catch(e){throw(0,
s.Qm)(`${r}: ${e instanceof Error?e.message:e}`,e)}}async function read(e,t,n){const missing=(e,n)=>(0,
s.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,n)
;const o=await n.text(e).catch(e=>{throw missing(e.code,e)});if(o===void 0)throw missing("there is no such file")
;return o}function common(e){const{"basic-auth":t,cookie:n}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:(0,j.wV)(t)},...n&&{cookie:n}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#l;#d;#f;#n;#u=new Map;#h;#m=0;#w=0;#p=0;#g=0
;constructor(e,t,n){this.#l=e;this.#d=n;this.#f=n();this.#h=this.#f;this.#n=t}heard(e,{failure:t}){this.#w+=1
;if(t)this.#u.set(e.name,`${t.word}: ${t.why}`);else this.#u.delete(e.name);this.#$(()=>this.#k())}watched(e,t,n){
this.#$(()=>watchLine(t,n,e))}#$(e){const t=this.#d();if(t-this.#m>=1){this.#m=t;this.#l.keep("seen",e())}
if(t-this.#h<10)return;this.#h=t;this.#l.log.info(e())}over({check:e,passed:t,good:n,asked:s,word:o,why:a}){
this.#u.delete(e);if(t)this.#p+=1;else this.#g+=1;const r=t?`${n} of ${s} answers were good`:`${o}: ${a}`
;this.#l.log.info(`${t?"passed":"FAILED"}  ${e}: ${r}`)}#k(){const e=(0,f.a3)(this.#d()-this.#f).padStart(6)
;const t=`${this.#w} answers; of ${this.#n} checks ${this.#p} passed, ${this.#g} failed`;const[n]=this.#u
;return`${e}  ${t}${n?`; ${n[0]}: ${n[1]}`:""}`}}const E=(0,u.Q)({name:"smoke-test",
description:"Asks a site whether it works and which release answers, and says in one of ten words what is wrong",
inputs:M,outputs:{outcome:"passed or failed",passed:"How many checks passed, and tests where there are any",
failed:"How many of them failed",p95:"Milliseconds that 95 % of all answers took at most",
report:"Path of the JUnit file, when one was asked for",
result:"All of this and each check and test as JSON; version says its form"},check:function check(e,t){
const{url:n,spec:s,machines:o,consecutive:a,"max-attempts":r,"basic-auth":i}=e;const c=[];const l=n!==void 0||s!==void 0
;const d=l||o!==void 0;const f=e.image!==void 0||e.reports!==void 0
;if(!d&&!f&&!["url","machines","image","reports"].some(e=>t.has(e)))c.push("url, spec or machines is required, or image or reports")
;if(!l&&e.watch!==void 0&&!t.has("url"))c.push("watch: it asks checks on, and there are none; add url or spec")
;if(a!==void 0&&r!==void 0&&a>r)c.push(`max-attempts: ${r} can't give ${a} good answers in a row; lower consecutive`)
;if(i!==void 0&&n?.some(({login:e})=>e!==void 0))c.push("basic-auth: url holds credentials as well; give one of them")
;if(s!==void 0&&e["release-from"]!==void 0&&o===void 0)c.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(s!==void 0&&n?.some(e=>e.url.includes("?")))c.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;for(const n of["alarms","logs","balancer"]){if(e[n]===void 0||e.watch!==void 0||t.has("watch"))continue
;c.push(`${n}: it is read during a watch, and there is none; add watch, such as 2m`)}return[...c,...checkTests(e,t)]},
async run(e,t){const{inputs:n,secrets:o}=e;const a=await prepare(n,t,o);const r=t.clock.now()
;e.keep("asked",`${a.length}`);const i=a.length+(n.machines?1:0);const c=new Progress(e,i,t.clock.now)
;const l=await askTestAndWatch(a,e,t,c).finally(()=>e.keep("ended","true"));const d=t.clock.now()-r;tell(e,l,r,d)
;const{report:f}=n;const{asked:u,tests:h,end:m}=l;if(f!==void 0){
const n=[...u.verdicts.map(checkCase),...h?.cases??[],...m?watchCases(m):[]];await write(f,o.clean(junit(n,r,d)),e,t)}
const w=u.verdicts.filter(({passed:e})=>!e);if(w.length>1)for(const t of w.slice(0,S))e.log.error(sentence(t),t.word)
;if(w.length>0)throw(0,s.gz)(redEnd(w,i));for(const[t,n]of h?.annotations.slice(0,S)??[])e.log.error(t,n)
;const p=h?.why??(m&&watchFailure(m));if(p!==void 0)throw(0,s.gz)(p)},async post(e,t){const n=e.kept("container")
;if(n!==void 0)await(await(await t()).containers()).close(JSON.parse(n))
;if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return;const s=e.kept("seen")??"no answer yet"
;e.log.warning(`the smoke test was cut off; seen so far: ${s}`,"Cut off");e.summary(`## ⏹️ Smoke test cut off\n\n${(0,
i.g)(s)}\n`)}});const S=9;function tell(e,{asked:{verdicts:t,tallies:n,releases:s},tests:o,end:a},i,c){
const l=n.flatMap(e=>e.points);const f=(0,r.Y)(l.map(({took:e})=>e),95)
;const u=t.filter(({passed:e})=>!e).length+(o?.failed??0);const h=u===0&&(a===void 0||watchFailure(a)===void 0)
;e.setOutput("outcome",h?"passed":"failed");e.setOutput("passed",t.length+(o?.cases.length??0)-u)
;e.setOutput("failed",u);e.setOutput("p95",f===void 0?"":Math.round(f*1e4)/10);const m=Math.round(c*1e3)/1e3;e.report({
version:1,seconds:m,checks:(0,d.Yk)(t),...o&&{tests:o.result},...a&&{watched:a.watched}});const{release:w}=e.inputs
;const p=t.map(({check:e},t)=>({check:e,releases:s[t]??[]}));if(t.length>0)e.summary(smokeSummary({verdicts:t,seconds:c,
chart:chart(l,i),answered:p,release:w}));if(o)e.summary(o.summary);if(a)e.summary(watchSummary(a,w))}
async function write(e,t,{setOutput:n},{workspace:o}){await o.write(e,t).catch(t=>{throw(0,
s.Qm)(`report: ${e} can't be written: ${t.message}; all else is told in the log`,t)});n("report",e)}
function redEnd(e,t){const[n]=e;const s=n&&e.length===1?`${sentence(n)} (${n.word})`:""
;const o=e.slice(0,5).map(({check:e,word:t})=>`${e} (${t})`);const a=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} ${t===1?"check":"checks"} failed: ${s||`${o.join(", ")}${a}`}`}
function sentence({check:e,why:t,came:n}){return`${e}: ${t}${n?`; what came: ${n}`:""}`}}};

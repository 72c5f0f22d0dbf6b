export const id=3869;export const ids=[3869];export const modules={51430:(e,t,s)=>{s.d(t,{z:()=>byRelease});const n=20
;const o=20;function byRelease(e,{failure:t,release:s},r){if(s===void 0)return e
;const a=e.length<n||e.some(e=>e.release===s)?s:"others";const i=e.find(e=>e.release===a)??{release:a,count:0,of:0,
kinds:[]};const c=t!==void 0&&t.word!=="release";const l=c&&i.kinds.length<o&&!i.kinds.includes(r);const d={release:a,
count:i.count+(c?1:0),of:i.of+1,kinds:l?[...i.kinds,r]:i.kinds};return[...e.filter(e=>e!==i),d]}},42558:(e,t,s)=>{
s.d(t,{K:()=>fisher});var n=s(58581);function fisher(e,t){if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1
;const s=e.count+t.count;const o=e.of+t.of;const r=choices(e.of,e.count)+choices(t.of,t.count)-choices(o,s);return(0,
n.R)(r,e.count,Math.min(s,e.of),n=>(s-n)*(e.of-n)/((n+1)*(t.of-s+n+1)))}function choices(e,t){let s=0
;for(let n=1;n<=Math.min(t,e-t);n++)s+=Math.log((e-n+1)/n);return s}},26876:(e,t,s)=>{s.d(t,{K:()=>excerpt,S:()=>judge})
;var n=s(2848);const o=200;const r=1e3;function judge(e,t,s,n){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,n,r),came:""}};const o=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",n,64)}
;for(const r of e.expect){const e=r(t,s);if(e===void 0)continue;const a=`${n(e.wanted)}, got ${excerpt(e.seen,n)}`
;return{failure:{word:e.word,why:a,came:cameOf(t,n)},...o}}return{...o}}
function cameOf({status:e,address:t,protocol:s,body:n},o){const r=excerpt(n,o)
;return`${e} from ${t} by ${s}${r===""?", without a body":`: ${r}`}`}function excerpt(e,t,s=o){const r=(0,
n.pj)(t(e)).split(/\s+/).join(" ").trim();return r.length>s?`${r.slice(0,s)}…`:r}},68112:(e,t,s)=>{s.d(t,{I:()=>kindOf})
;var n=s(26876);const o=80;function kindOf(e,t,s){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const o=shape((0,n.K)(t.body,s));return`${e.word} (${t.status})${o===""?"":`: ${o}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>o?`${t.slice(0,o)}…`:t}},25812:(e,t,s)=>{s.d(t,{TO:()=>differenceTold,yb:()=>releasesTold,
Gg:()=>shareRow,LA:()=>sharesTable});var n=s(5583);var o=s(42558);const r=1.959963984540054;function newcombe(e,t){
const[s,n]=[e.count/e.of,t.count/t.of];const[[o,r],[a,i]]=[wilson(e),wilson(t)]
;return[s-n-Math.hypot(s-o,i-n),s-n+Math.hypot(r-s,n-a)]}function wilson({count:e,of:t}){const s=e+r**2/2
;const n=r*Math.sqrt(e*(t-e)/t+r**2/4);return[(s-n)/(t+r**2),(s+n)/(t+r**2)]}var a=s(48932);const i=20;const c=5
;const l=5;const d=.001;function releasesTold(e,t){const s=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(s.length===0)return""
;const o=s.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,s)=>shareRow(s===0?(0,
n.a)(e):"",(0,n.a)(t.release||"none"),t)));const r=s.flatMap(({check:e,releases:s})=>comparedSaid(e,s,t))
;return[sharesTable(o),r.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,s){
const r=t.find(({release:e})=>e===s);if(r===void 0)return[];const i=t.filter(e=>e!==r)
;const c=i.reduce((e,{count:t,of:s})=>({count:e.count+t,of:e.of+s}),h);const u=new Set(i.flatMap(({kinds:e})=>e))
;const f=r.kinds.filter(e=>!u.has(e)).slice(0,l)
;const w=r.count>=a.jv&&(0,o.K)(r,c)<d?"more than chance":"no more than chance may give"
;return[...r.count+c.count>0?[`${differenceTold(e,r,c)}, ${w}`]:[],...f.map(t=>`- ${(0,
n.a)(e)}: a kind of error that the others did not have: ${(0,n.g)(t,200)}`)]}const h={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:s,of:n}){return`| ${e} | ${t} | ${n} | ${s} | ${percent(s/n)} |`}
function differenceTold(e,t,s){const[o,r]=newcombe(t,s)
;return`- ${(0,n.a)(e)}: ${percent(o)} to ${percent(r)} more failures of the new release (95 % sure)`}
function percent(e){return`${(100*e).toFixed(1)} %`}},96815:(e,t,s)=>{s.d(t,{J:()=>n});const n={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}},48932:(e,t,s)=>{s.d(t,{
Cj:()=>rose,jv:()=>o});var n=s(58581);const o=5;const r=2;const a=.001;const i={count:1,of:100};function rose(e,t){
const{count:s,of:n}=t.of>0?t:i;if(e.count<o||e.count*n<r*s*e.of)return false
;return atLeast(e.count,e.count+s,e.of/(e.of+n))<a}function atLeast(e,t,s){if(s>=1)return 1
;let o=e*Math.log(s)+(t-e)*Math.log1p(-s);for(let s=1;s<=t-e;s++)o+=Math.log1p(e/s);return(0,
n.R)(o,e,t,e=>(t-e)/(e+1)*(s/(1-s)))}},87527:(e,t,s)=>{s.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
;const n=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const o=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=o)}function secretHeaders(e){
const t=Object.entries(e).filter(([e])=>n.test(e))
;return long(t.flatMap(([e,t])=>[t,.../cookie/i.test(e)?secretCookies(t):[t.replace(/^\S+\s+/,"")]]))}
function secretCookies(e){return long(e.split(";").map(e=>e.slice(e.indexOf("=")+1).trim()))}function secretLogin(e){
return[e,e.slice(e.indexOf(":")+1)]}function secretQuery(e){
return long([...new URL(e).searchParams].flatMap(([e,t])=>n.test(e)?[t]:[]))}function secretBody(e){try{
return long(secretValues(JSON.parse(e)))}catch{return/^[^\s=&]+=/.test(e)?secretQuery(`http://form/?${e}`):[]}}
function secretValues(e,t=false){if(typeof e!=="object"||e===null)return t?[String(e)]:[]
;return Object.entries(e).flatMap(([e,s])=>secretValues(s,t||n.test(e)))}
function secretsOf({headers:e,url:t,body:s=""}){return[...secretHeaders(e),...secretQuery(t),...secretBody(s)]}},
58581:(e,t,s)=>{s.d(t,{R:()=>tail});function tail(e,t,s,n){let o=Math.exp(e);let r=0;for(let e=t;e<=s&&o>r*1e-15;e++){
r+=o;o*=n(e)}return Math.min(1,r)}},23738:(e,t,s)=>{s.d(t,{Vj:()=>verdictOf,Yk:()=>failedFirst,oi:()=>releasesSaid})
;var n=s(9120);var o=s(5144);const r=500;function failedFirst(e){
return e.toSorted((e,t)=>Number(e.passed)-Number(t.passed)).slice(0,r)}function verdictOf(e,t,s,o,r){
const a=t&&e.samples>0?o:s;const i=t?troubleOfSamples(e,o):troubleOfTrial(s,r);const figures=e=>{const t=(0,
n.Y)(a.latencies,e);return t===void 0?void 0:milliseconds(t)};const[c,l]=[figures(50),figures(95)]
;const d=a.first??s.first;const h=merged(answersBy(s.releases),answersBy(o.releases));return{check:e.name,
passed:i===void 0,asked:s.asked+o.asked,good:s.good+o.good,...c!==void 0&&{p50:c},...l!==void 0&&{p95:l},...a.slowest&&{
slowest:inMilliseconds(a.slowest)},...i,...d&&{firstFailure:`${d.word}: ${d.why}`},failures:countsOf(s,o),
...e.releaseOf&&{releases:h}}}function milliseconds(e){return Math.round(e*1e4)/10}function inMilliseconds(e){
const{all:t,...s}=e;const n=Object.entries(s).map(([e,t])=>[e,milliseconds(t)]);return{...Object.fromEntries(n),
all:milliseconds(t)}}function troubleOfTrial(e,t){const s=worstOf(e);if(s===void 0){
const s=e.asked===0?`nothing was answered within ${t}`:`only ${e.inARow} good answers within ${t}`;return{
word:"no data",why:s,came:""}}return told(s,e)}function troubleOfSamples({samples:e,thresholds:t},s){
if(s.asked<e)return{word:"no data",why:`the time was over after ${s.asked} of ${e} samples`,came:""}
;const{latencies:n,asked:r}=s;const a=r-s.good;const i={latencies:n,asked:r,failed:a}
;const c=t.some(({of:e})=>e==="rate");const l=worstOf(s);for(const e of t){const t=(0,o.c)(e,i);if(t===void 0)continue
;const n=`asked for ${e.said}, got ${t}`;if(e.of==="latency")return{word:"too slow",why:`${n} over ${r} samples`,came:""
};if(l)return{...told(l,s),why:`${n}; ${told(l,s).why}`}}return l&&!c?told(l,s):void 0}function worstOf({failures:e}){
return[...e.values()].reduce((e,t)=>e===void 0||t.count>=e.count?t:e,void 0)}
function told(e,{asked:t,failures:s,releases:n}){const{word:o,why:r,came:a}=e.last
;const i=[...s].filter(([e])=>e!==o).map(([e,{count:t}])=>`${e} ${t} times`);const c=i.length>0?`; ${i.join(", ")}`:""
;const l=o==="release"?`; ${releasesSaid(Object.fromEntries(answersBy(n)))}`:"";return{word:o,
why:`${e.count} of ${t} times: ${r}${l}${c}`,came:a}}function releasesSaid(e){
return Object.entries(e).toSorted(([,e],[,t])=>t-e).map(([e,t])=>`${e||"no release"} ${t===1?"once":`${t} times`}`).join(", ")
}function answersBy(e){return new Map(e.map(({release:e,of:t})=>[e,t]))}function countsOf(...e){
return merged(...e.map(({failures:e})=>new Map([...e].map(([e,{count:t}])=>[e,t]))))}function merged(...e){
const t=new Map;for(const s of e)for(const[e,n]of s)t.set(e,(t.get(e)??0)+n);return Object.fromEntries(t)}},
61256:(e,t,s)=>{s.d(t,{V1:()=>endings,V5:()=>n});const n=["pass-if-served","wait","pass","fail"]
;function endingOf(e,t,s){if(t==="pass"||t==="fail")return t;if(e==="absent")return"fail"
;return t==="pass-if-served"&&e==="quiet"&&s?"pass":"wait"}function endings(e,t,s){return e.map(e=>{const{finding:n}=e
;if(n.kind==="no data")return{...e,ending:endingOf(n.because,t,s)};return{...e,ending:n.kind==="sign"?"fail":"pass"}})}
},48540:(e,t,s)=>{s.d(t,{$q:()=>parseName,Nq:()=>parseEnvironment,hS:()=>parseAmi});function parseAmi(e){
if(/^ami-[0-9a-f]{8,17}$/.test(e))return e;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}
function parseName(e){if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}
function parseEnvironment(e){if(!e.startsWith("review-"))return parseName(e)
;throw new Error(`"${e}" begins with review-, which is for environments of branches, made by feature-env; take another name`)
}},86082:(e,t,s)=>{s.d(t,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const t=Object.entries(e).filter(([,e])=>e!==void 0);const s=t.sort(([e],[t])=>e<t?-1:1)
;return`{${s.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}},22730:(e,t,s)=>{s.d(t,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const n={s:1,m:60,h:3600,d:86400};const o=31536e3
;function parseDuration(e){const t=[...e.matchAll(/(\d+)([smhd])/g)]
;if(t.length===0||t.map(([e])=>e).join("")!==e)throw new Error(`"${e}" is not a duration such as 90s, 15m or 2h`)
;const s=t.reduce((e,[,t,s])=>e+Number(t)*(n[s??""]??0),0)
;if(s>o)throw new Error(`"${e}" is more than 365d, the longest that is taken`);return s}function parseSomeTime(e){
const t=parseDuration(e);if(t===0)throw new Error(`"${e}" leaves no time at all`);return t}function formatDuration(e){
let t=Math.round(e);let s="";for(const[e,n]of[["h",3600],["m",60],["s",1]]){const o=Math.floor(t/n);t-=o*n
;if(o>0)s+=`${o}${e}`}return s||"0s"}},54070:(e,t,s)=>{s.d(t,{v:()=>expandPlaces});function expandPlaces(e,t){
const known=e=>Object.hasOwn(t,e)?t[e]:void 0;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}},
20509:(e,t,s)=>{s.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,aX:()=>argumentsOf,fq:()=>pairsOf,
lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){
const t=new Map;for(const s of quoted(e)){const[,e,n]=/^([^=\s]+)=([\s\S]*)$/.exec(s)??[]
;if(e===void 0||n===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(e))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(t.has(e))throw new Error(`${e} is given twice`);t.set(e,n)}return Object.fromEntries(t)}function argumentsOf(e){
const t=pairsOf(e);const s=Object.keys(t).find(e=>!/^[A-Za-z_][\w.-]*$/.test(e));if(s===void 0)return t
;throw new Error(`${JSON.stringify(s)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(e){const t=[];let s=e;while(s.trim()!==""){s=s.replace(/^\s+/,"")
;const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(s);const n=e?.[0]??/^[^\n]*\n?/.exec(s)?.[0]??s
;t.push(e?(e[1]??"").replaceAll('""','"'):n.trim());s=s.slice(n.length)}return t}function yesOrNo(e){
if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},85004:(e,t,s)=>{s.d(t,{
G:()=>splitCommand});function splitCommand(e){const t=[];let s;let n="";for(let o=0;o<e.length;o++){const r=e[o]??""
;const a=e[o+1];if(n==="'")if(r==="'")n="";else s+=r;else if(r==="\\"&&a!==void 0&&(n===""||'"\\$`\n'.includes(a))){o+=1
;if(a!=="\n")s=(s??"")+a}else if(n==='"')if(r==='"')n="";else s+=r;else if(r==='"'||r==="'"){n=r;s??=""
}else if(/\s/.test(r)){if(s!==void 0)t.push(s);s=void 0}else s=(s??"")+r}
if(n!=="")throw new Error(`${n} is not closed in ${e}`);if(s!==void 0)t.push(s);return t}},45759:(e,t,s)=>{s.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,s)=>{s.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{
description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,s){return{description:e,
required:false,default:t,parse:e=>s(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const s=e.find(e=>e===t);if(s===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return s}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}},
71493:(e,t,s)=>{s.d(t,{J:()=>r});var n=s(24905);const o=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;const r=(0,
n.lq)("ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials",e=>{
if(o.test(e))return e
;throw new Error(`"${e.slice(0,200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`)})},
37705:(e,t,s)=>{s.r(t);s.d(t,{action:()=>M});var n=s(62807);function chart(e,t){if(e.length<10)return""
;const s=e.reduce((e,{at:s})=>Math.max(e,s-t),0)||1;const n=Math.min(30,e.length);const o=Array.from({length:n},()=>0)
;for(const{at:r,took:a}of e){const e=Math.min(n-1,Math.floor((r-t)/s*n));o[e]=Math.max(o[e]??0,a)}
let r=o.find(e=>e>0)??0;const a=o.map(e=>{r=e||r;return(r*1e3).toFixed(1)})
;return["```mermaid","xychart-beta",'  title "Slowest answer, ms"',`  x-axis "seconds" 0 --\x3e ${s.toFixed(1)}`,'  y-axis "ms"',`  line [${a.join(", ")}]`,"```"].join("\n")
}var o=s(9120);var r=s(5583);var a=s(25812);var i=s(96815);var c=s(23738)
;function smokeSummary({verdicts:e,seconds:t,chart:s,answered:n=[],release:o}){const r=e.filter(({passed:e})=>!e)
;const l=(0,c.Yk)(e);const d=e.length-l.length;const h=[...new Set(r.flatMap(({word:e})=>e??[]))]
;const u=r.length===0?`✅ Smoke test passed: ${many(e.length)} in ${t.toFixed(1)} s`:`❌ Smoke test failed: ${r.length} of ${many(e.length)} in ${t.toFixed(1)} s`
;const f=d>0?`… and ${d} checks more, in the report`:"";return[`## ${u}`,r.slice(0,20).map(detail).join("\n"),(0,
a.yb)(n,o),h.length===0?"":`### What to do next\n\n${h.map(e=>`- **${e}**: ${i.J[e]}`).join("\n")}`,`${h.length===0?"":"### All checks\n\n"}| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${l.map(row).join("\n")}`,f,s].filter(e=>e!=="").join("\n\n").concat("\n")
}function row({check:e,passed:t,good:s,asked:n,p50:o,p95:a,firstFailure:i,why:l,word:d,releases:h}){
const u=h&&Object.keys(h).length>1?`<br>${(0,r.g)((0,c.oi)(h))}`:"";const f=i??(l===void 0?"":`${d}: ${l}`)
;return`| ${t?"✅":"❌"} | ${(0,r.a)(e)}${u} | ${s} of ${n} | ${ms(o)} | ${ms(a)} | ${(0,r.g)(f,400)} |`}
function detail({check:e,word:t,why:s="",came:n="",slowest:o}){
const a=t==="too slow"&&o?`; the slowest ${courseOf(o)}`:"";return`- ${(0,r.a)(e)}: **${t}**: ${(0,
r.g)(s,2e3)}${a}${n===""?"":`; what came: ${(0,r.a)(n)}`}`}
function courseOf({name:e,connect:t,tls:s,firstByte:n,all:o}){
const r=[["had its name",e],["was connected",t],["agreed on TLS",s],["began to answer",n],["had answered",o]]
;return r.flatMap(([e,t])=>t===void 0?[]:[`${e} after ${t} ms`]).join(", ")}function ms(e){
return e===void 0?"":`${e} ms`}function many(e){return e===1?"1 check":`${e} checks`}var l=s(45759);var d=s(49468)
;var h=s(5758);var u=s(26876);var f=s(68112);var w=s(51430);class Tally{asked=0;good=0;inARow=0;points=[]
;failures=new Map;releases=[];first;slowest;add(e,t,s,n=""){const{failure:o}=t;this.asked+=1;if(e.kind==="answer"){
this.points.push({at:s,took:e.timings.all});if(e.timings.all>=(this.slowest?.all??0))this.slowest=e.timings}
this.releases=(0,w.z)(this.releases,t,n);if(o===void 0){this.good+=1;this.inARow+=1;return}this.inARow=0;this.first??=o
;const r=this.failures.get(o.word);if(r)Object.assign(r,{count:r.count+1,last:o});else this.failures.set(o.word,{
count:1,first:o,last:o})}get nameless(){return this.failures.get("no name")?.count??0}get latencies(){
return this.points.map(({took:e})=>e)}}var m=s(22730);var p=s(21966);async function askAll(e,t,s,n){
const o=s.clock.now()+t.timeout;const r=new p.i(t.concurrency);const a=await Promise.all(e.map(e=>follow(e,t,o,r,s,n)))
;return{verdicts:a.map(({verdict:e})=>e),tallies:a.flatMap(({tallies:e})=>e),releases:a.map(({releases:e})=>e)}}
async function follow(e,t,s,n,{asker:o,clock:r},a){const once=i=>n.through(async()=>{
const n=Math.min(e.question.timeout,s-r.now());if(n<=0)return;const c=await o.ask({...e.question,timeout:n})
;if(c.kind==="too slow"&&n<e.question.timeout)return;const l=(0,u.S)(e,c,r.now(),t.clean)
;i.add(c,l,r.now(),l.failure&&(0,f.I)(l.failure,c,t.clean));a.heard(e,l)});const i=new Tally
;const l=await untilItWorks(i,t,s,r,()=>once(i));const d=new Tally;if(l)await Promise.all(Array.from({length:e.samples
},()=>once(d)));const h=(0,c.Vj)(e,l,i,d,(0,m.a3)(t.timeout));a.over(h);const{releases:w}=d.asked>0?d:i;return{
verdict:h,tallies:[i,d],releases:w}}async function untilItWorks(e,t,s,n,o){for(let r=false;;){const a=(0,
h.wC)(e,t,n.now(),s,r);if(a.kind==="works"||a.kind==="failed")return a.kind==="works";r=a.kind==="wait"
;if(a.kind==="wait")await n.wait(a.seconds);else await o()}}async function askEach({inputs:e,secrets:t,log:n},o,r,a,i){
const{machines:c,release:l,"release-from":h}=e;if(c===void 0)return await askAll(o,r,a,i)
;const u=`machines of ${c.app}/${c.environment}`
;const[f,{askMachines:w,find:m}]=await Promise.all([a.inService(c),s.e(2608).then(s.bind(s,12608))])
;const p=await m(f,t.clean);const g=h&&(0,d.Xq)(h);const $=w({...r,name:u,release:l,where:g},p,f,a.clock).then(t=>{
const s={...t,passed:t.passed||t.word==="no data"&&e["no-data"]==="pass"};i.over(s)
;if(s.passed&&!t.passed)n.warning(`${u}: ${t.why}`,"No data");return s})
;const[v,k]=await Promise.all([askAll(o,r,a,i),$]);return{...v,verdicts:[...v.verdicts,k]}}
async function askTestAndWatch(e,t,n,o){const{inputs:r,secrets:a}=t;const{watch:i,timeout:c}=r;const l={
maxAttempts:r["max-attempts"],retryDelay:r["retry-delay"],consecutive:r.consecutive,
awaitsNames:r.resolve==="authoritative",concurrency:r.concurrency,timeout:c,clean:a.clean};const d=await testing(t,n)
;try{const r=i&&await(await s.e(4633).then(s.bind(s,24633))).watching(i,t,n,o);const a=n.clock.now()+c
;const h=await askEach(t,e,l,n,o);if(h.verdicts.some(({passed:e})=>!e))return{asked:h,tests:void 0,end:void 0}
;const u=await(d?.(e,a));if(!r||u&&u.failed>0)return{asked:h,tests:u,end:void 0};return{asked:h,tests:u,end:await r(e,l)
}}finally{n.asker.close()}}async function testing(e,t){const{image:n,reports:o}=e.inputs
;if(n!==void 0)return await(await s.e(9094).then(s.bind(s,69094))).testerOf(n,e,t);if(o===void 0)return
;const{joinReports:r}=await s.e(1874).then(s.bind(s,21874));return async()=>await r(o,t,e.secrets)}var g=s(81103)
;var $=s(87527);var v=s(61256);function parseWantedLog(e){const[,t,s]=/^([\w./#-]{1,512}):\s+(\S.*)$/.exec(e)??[]
;if(t===void 0||s===void 0)throw new Error(`"${e}" is no log group and pattern, such as /acme/orders: ?ERROR ?" 500 "`)
;if(s.length>1024)throw new Error(`the pattern of ${t} has more than the 1024 characters that AWS takes`);return{
group:t,pattern:s}}var k=s(48540);var y=s(20509);var b=s(24905);var O=s(71493);var x=s(85004);const patterns=e=>{
const t=(0,y.Dx)(e);const s=t.find(e=>/^!?([/\\]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes(".."))
;if(s!==void 0)throw new Error(`"${s}" leads out of the workspace; name files inside of it`)
;if(t.every(e=>e.startsWith("!")))throw new Error("it only leaves out; add what it leaves out of");return t};const A={
image:(0,
b.lq)("Image whose tests are run in a container once the checks have passed, by tag or by digest; they get URL, BASE_URL, RELEASE and REPORT",e=>{
if(/^[A-Za-z0-9[][^\s,]*$/.test(e))return e;throw new Error(`"${e}" is no image such as grafana/k6:1.2.0`)}),command:(0,
b.lq)("What is run in it, quoted as in a shell; the image's own command when empty",e=>({text:e,words:(0,x.G)(e)})),
env:(0,b.rJ)((0,b.lq)("Variables that the container gets, NAME=value a line; of the job it gets none",e=>{const t=(0,
y.fq)(e);for(const[e,s]of Object.entries(t)){
if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))throw new Error(`"${e}" is no name of a variable`)
;if(/[\r\n\0]/.test(s))throw new Error(`${e} holds a line end, which docker takes in no variable`)}return t}),$.Z6),
files:(0,
b.lq)("Files that are given to the command as arguments, in the workspace: a pattern a line, such as tests/**/*.spec.ts; one with ! in front leaves out",patterns),
shard:(0,
b.lq)("Which part of the files this job runs, such as 2/5; the container gets SHARD and SHARDS",function parseShard(e){
const[,t="",s=""]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.replaceAll(" ",""))??[];const n={index:Number(t),of:Number(s)}
;if(n.index>=1&&n.index<=n.of)return n;throw new Error(`"${e}" is no shard such as 2/5, from 1/5 to 5/5`)}),times:(0,
b.lq)("JUnit files of an earlier run, a pattern a line, by whose times files are dealt out to shards; by their size without",patterns),
network:(0,b.P_)("Network of the container: host, this machine's own, bridge or the name of one","host",e=>{
if(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(e))return e
;throw new Error(`"${e}" is no network of docker's, such as host, bridge or the name of one`)}),mount:(0,
b.lq)("Folder of the container where the workspace is, to be read, and the command begins, such as /work; without it the container sees nothing of this machine",e=>{
if(/^\/[^,"\0]+$/.test(e)&&!e.split("/").includes(".."))return e.replace(/(?<=.)\/+$/,"")
;throw new Error(`"${e}" is no folder of a container, such as /work`)}),reports:(0,
b.lq)("JUnit files that are read in place of running anything, a pattern a line, such as reports/**/*.xml; all their tests become one report",patterns)
};function checkTests(e,t){const s=[]
;for(const n of["command","env","mount","files","shard"])if(e[n]!==void 0&&e.image===void 0&&!t.has("image"))s.push(`${n}: it is for tests in a container, and there is none; add image`)
;if(e.files!==void 0&&e.command===void 0&&e.image!==void 0&&!t.has("command"))s.push("files: they are arguments of the command, and there is none; add command")
;const n=["files","shard"].every(s=>t.has(s)||e[s]!==void 0)
;if(e.times!==void 0&&!n)s.push("times: files are dealt out by them; add files and shard")
;if(e.image!==void 0&&e.reports!==void 0)s.push("reports: tests are run by image or read from reports; give one of them")
;return s}const whole=e=>t=>{const s=/^\d{1,6}$/.test(t)?Number(t):0
;if(s<1||s>e)throw new Error(`"${t}" is not a whole number from 1 to ${e}`);return s};const E={url:(0,b.rJ)((0,
b.lq)("Where to ask: an address a line, such as https://orders.example.com/healthz",e=>{const t=new Map((0,
y.Dx)(e).map(e=>[e,(0,g.or)(e)]));return[...t.values()]}),e=>e.flatMap(({url:e,login:t})=>[...(0,$.bo)(e),...t?(0,
$.Iq)(t):[]])),
spec:(0,b.lq)("Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url",b.Qq),
release:(0,b.lq)("Id of the release that must answer; the others that do are counted and named",b.Qq),"release-from":(0,
b.lq)("Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty",d.ro),
machines:(0,
b.lq)("App and environment of a fleet that immutable-rollout released, such as orders/production: each of its machines in service is asked too, by a command through Systems Manager, and must run the release",e=>{
const[t="",s="",...n]=e.split("/")
;if(s===""||n.length>0)throw new Error(`"${e}" is not <app>/<environment>, such as orders/production`);return{app:(0,
k.$q)(t),environment:(0,k.$q)(s)}}),
"max-attempts":(0,b.P_)("How often a check is asked until it works","30",whole(1e4)),"retry-delay":(0,
b.P_)("Pause after an answer that was not good, such as 2s or 500ms","2s",h.k0),consecutive:(0,
b.P_)("How many good answers in a row a check must give to work","3",whole(1e3)),concurrency:(0,
b.P_)("How many requests may run at once","5",whole(1e3)),timeout:(0,b.P_)("How long all of it may take","5m",m.f7),
"follow-redirect":(0,b.P_)("Whether redirects are followed, up to 10; otherwise a redirect is the answer","false",y.GX),
resolve:(0,
b.P_)("Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone","system",e=>{
if(e==="system"||e==="authoritative")return e;throw new Error(`"${e}" is neither system nor authoritative`)}),
"basic-auth":(0,b.rJ)((0,b.lq)("user:password, sent with every request",e=>{if(e.includes(":"))return e
;throw new Error("it must be user:password")}),$.Iq),
cookie:(0,b.rJ)((0,b.lq)("Cookies as name=value, sent with every request",e=>{
if(/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(e))return e
;throw new Error("it must be name=value, or several with semicolons between")}),e=>[e,...(0,$.S_)(e)]),report:(0,
b.lq)("Path of a JUnit file that is written",b.Qq),...A,
watch:(0,b.lq)("How long checks are asked on once they work, such as 2m, each every retry-delay, while alarms, logs and balancer are read",m.f7),
alarms:(0,b.lq)("CloudWatch alarms of any type, one a line; ALARM during the watch fails it",y.Dx),logs:(0,
b.lq)('Log groups and filter patterns of CloudWatch Logs, such as /acme/orders: ?ERROR ?" 500 ", one a line; more of such lines than before fails it',e=>(0,
y.Dx)(e).map(parseWantedLog)),
balancer:(0,b.lq)("Name or ARN of the Application Load Balancer, or ARN of its target group, whose 5xx are read during the watch; more of them than before fails it",e=>{
if(/^[A-Za-z0-9-]{1,32}$/.test(e))return e
;if(/^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(loadbalancer\/app|targetgroup)\/[\w/-]+$/.test(e))return e
;throw new Error(`"${e}" is no name of a load balancer, which has up to 32 letters, digits and dashes, nor the ARN of an Application Load Balancer or a target group`)
}),
"no-data":(0,b.P_)("What it means at the end of the watch that an alarm, log or balancer had no data: pass-if-served (silence is good when good answers came, else wait), wait (as long as timeout says), pass or fail; machines without an answer are good only with pass","pass-if-served",(0,
b.yL)(...v.V5)),role:O.J};var q=s(32802);async function prepare(e,t,s){const n=await pathOf(e["release-from"])
;const o=e.spec===void 0?plain(e,n):await specified(e.spec,e,t);for(const{question:e}of o){
const{headers:t,url:n,body:o=""}=e;s.hide(...(0,$.Z6)(t),...(0,$.bo)(n),...(0,$.Ht)(o))}return(0,q.Yg)(o.map(e=>({...e,
name:s.clean(e.name)})))}function plain(e,t){const s=e["release-from"]??{kind:"header",name:"x-release"};return(0,
q.Ie)(common(e),s,t)}async function pathOf(e){if(e?.kind!=="json")return unused
;const{compilePath:t}=await Promise.all([s.e(3062),s.e(9249)]).then(s.bind(s,79249));try{t(e.path);return t}catch(e){
throw(0,n.Cv)("inputs",(0,n.Qm)(`invalid inputs: release-from: ${e instanceof Error?e.message:e}`,e))}}
async function specified(e,t,{workspace:o}){const r=/[\n{]|:\s/.test(e)
;const a=r?"reading the input spec":`reading the smoke spec ${e}`;const i=r?e:await read(e,a,o)
;if(i.length>262144)throw(0,
n.Cv)("smoke-spec",(0,n.Qm)(`${a}: it is larger than 256 KiB; name the file of a smoke spec`))
;const[{parseYaml:c},{parseSmokeSpec:l},{languagesOf:d}]=await Promise.all([Promise.all([s.e(8815),s.e(3269)]).then(s.bind(s,83269)),Promise.all([s.e(9691),s.e(9966)]).then(s.bind(s,49966)),s.e(4579).then(s.bind(s,74579))])
;try{const e=c(i);const s=await d(e);return(0,q.tg)(l(e,s),common(t),s)}catch(e){throw(0,n.Cv)("smoke-spec",(0,
n.Qm)(`${a}: ${e instanceof Error?e.message:e}`,e))}}async function read(e,t,s){const missing=(e,s)=>(0,
n.Cv)("smoke-spec",(0,
n.Qm)(`${t}: ${e}; check the repository out before this step (actions/checkout), or correct the path`,s))
;const o=await s.text(e).catch(e=>{throw missing(e.code,e)});if(o===void 0)throw missing("there is no such file")
;return o}function common(e){const{"basic-auth":t,cookie:s}=e;return{addresses:e.url??[],release:e.release,headers:{
...t&&{authorization:(0,q.wV)(t)},...s&&{cookie:s}},redirects:e["follow-redirect"]?10:0}}function unused(){
throw new Error("this was not looked for in the spec")}class Progress{#e;#t;#s;#n;#o=new Map;#r;#a=0;#i=0;#c=0;#l=0
;constructor(e,t,s){this.#e=e;this.#t=s;this.#s=s();this.#r=this.#s;this.#n=t}heard(e,{failure:t}){this.#i+=1
;if(t)this.#o.set(e.name,`${t.word}: ${t.why}`);else this.#o.delete(e.name);this.#d(()=>this.#h())}watched(e){this.#d(e)
}#d(e){const t=this.#t();if(t-this.#a>=1){this.#a=t;this.#e.keep("seen",e())}if(t-this.#r<10)return;this.#r=t
;this.#e.log.info(e())}over({check:e,passed:t,good:s,asked:n,word:o,why:r}){this.#o.delete(e)
;if(t)this.#c+=1;else this.#l+=1;const a=t?`${s} of ${n} answers were good`:`${o}: ${r}`
;this.#e.log.info(`${t?"passed":"FAILED"}  ${e}: ${a}`)}#h(){const e=(0,m.a3)(this.#t()-this.#s).padStart(6)
;const t=`${this.#i} answers; of ${this.#n} checks ${this.#c} passed, ${this.#l} failed`;const[s]=this.#o
;return`${e}  ${t}${s?`; ${s[0]}: ${s[1]}`:""}`}}const M=(0,l.Q)({name:"smoke-test",
description:"Asks a site whether it works and which release answers, and says in one of ten words what is wrong",
inputs:E,outputs:{outcome:"passed or failed",passed:"How many checks passed, and tests where there are any",
failed:"How many of them failed",p95:"Milliseconds that 95 % of all answers took at most",
report:"Path of the JUnit file, when one was asked for",
result:"All of this and each check and test as JSON; version says its form"},check:function check(e,t){
const{url:s,spec:n,machines:o,consecutive:r,"max-attempts":a,"basic-auth":i}=e;const c=[];const l=s!==void 0||n!==void 0
;const d=l||o!==void 0;const h=e.image!==void 0||e.reports!==void 0
;if(!d&&!h&&!["url","machines","image","reports"].some(e=>t.has(e)))c.push("url, spec or machines is required, or image or reports")
;if(!l&&e.watch!==void 0&&!t.has("url"))c.push("watch: it asks checks on, and there are none; add url or spec")
;if(r!==void 0&&a!==void 0&&r>a)c.push(`max-attempts: ${a} can't give ${r} good answers in a row; lower consecutive`)
;if(i!==void 0&&s?.some(({login:e})=>e!==void 0))c.push("basic-auth: url holds credentials as well; give one of them")
;if(n!==void 0&&e["release-from"]!==void 0&&o===void 0)c.push("release-from: in a spec each check says so itself, such as release: header:x-release")
;if(n!==void 0&&s?.some(e=>e.url.includes("?")))c.push("url: paths of a spec are asked below it, so it can have no query (?…)")
;for(const s of["alarms","logs","balancer"]){if(e[s]===void 0||e.watch!==void 0||t.has("watch"))continue
;c.push(`${s}: it is read during a watch, and there is none; add watch, such as 2m`)}return[...c,...checkTests(e,t)]},
async run(e,t){const{inputs:o,secrets:r}=e;const a=await prepare(o,t,r);const i=t.clock.now()
;e.keep("asked",`${a.length}`);const c=a.length+(o.machines?1:0);const l=new Progress(e,c,t.clock.now)
;const d=await askTestAndWatch(a,e,t,l).finally(()=>e.keep("ended","true"));const h=t.clock.now()-i;tell(e,d,i,h)
;const{report:u}=o;const{asked:f,tests:w,end:m}=d;if(u!==void 0){const{reportOf:n}=await s.e(2227).then(s.bind(s,12227))
;await write(u,r.clean(n(d,i,h)),e,t)}const p=f.verdicts.filter(({passed:e})=>!e)
;if(p.length>1)for(const t of p.slice(0,S))e.log.error(sentence(t),t.word);if(p.length>0)throw(0,n.gz)(redEnd(p,c))
;for(const[t,s]of w?.annotations.slice(0,S)??[])e.log.error(t,s);const g=w?.why??m?.why;if(g!==void 0)throw(0,n.gz)(g)},
async post(e,t){const s=e.kept("container");if(s!==void 0)await(await(await t()).containers()).close(JSON.parse(s))
;if(e.kept("asked")===void 0||e.kept("ended")!==void 0)return;const n=e.kept("seen")??"no answer yet"
;e.log.warning(`the smoke test was cut off; seen so far: ${n}`,"Cut off");e.summary(`## ⏹️ Smoke test cut off\n\n${(0,
r.g)(n)}\n`)}});const S=9;function tell(e,{asked:{verdicts:t,tallies:s,releases:n},tests:r,end:a},i,l){
const d=s.flatMap(e=>e.points);const h=(0,o.Y)(d.map(({took:e})=>e),95)
;const u=t.filter(({passed:e})=>!e).length+(r?.failed??0);const f=u===0&&a?.why===void 0
;e.setOutput("outcome",f?"passed":"failed");e.setOutput("passed",t.length+(r?.cases.length??0)-u)
;e.setOutput("failed",u);e.setOutput("p95",h===void 0?"":Math.round(h*1e4)/10);const w=Math.round(l*1e3)/1e3;e.report({
why:`${t.length+(r?.cases.length??0)-u} passed, ${u} failed`,version:1,seconds:w,checks:(0,c.Yk)(t),...r&&{
tests:r.result},...a&&{watched:a.watched}});const{release:m}=e.inputs;const p=t.map(({check:e},t)=>({check:e,
releases:n[t]??[]}));if(t.length>0)e.summary(smokeSummary({verdicts:t,seconds:l,chart:chart(d,i),answered:p,release:m}))
;if(r)e.summary(r.summary);if(a)e.summary(a.summary)}async function write(e,t,{setOutput:s},{workspace:o}){
await o.write(e,t).catch(t=>{throw(0,n.Qm)(`report: ${e} can't be written: ${t.message}; all else is told in the log`,t)
});s("report",e)}function redEnd(e,t){const[s]=e;const n=s&&e.length===1?`${sentence(s)} (${s.word})`:""
;const o=e.slice(0,5).map(({check:e,word:t})=>`${e} (${t})`);const r=e.length>5?` and ${e.length-5} more`:""
;return`${e.length} of ${t} ${t===1?"check":"checks"} failed: ${n||`${o.join(", ")}${r}`}`}
function sentence({check:e,why:t,came:s}){return`${e}: ${t}${s?`; what came: ${s}`:""}`}},21966:(e,t,s)=>{s.d(t,{
i:()=>Gate});class Gate{#u;#f=[];constructor(e){this.#u=e}async through(e){
if(this.#u>0)this.#u-=1;else await new Promise(e=>this.#f.push(e));try{return await e()}finally{const e=this.#f.shift()
;if(e)e();else this.#u+=1}}}}};

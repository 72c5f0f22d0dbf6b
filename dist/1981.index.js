export const id=1981;export const ids=[1981];export const modules={80046:(t,e,n)=>{n.d(e,{r:()=>readDigest,
u:()=>NoDigest});var r=n(93720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
r.Bc)(t))return t;throw new NoDigest(t)}},32887:(t,e,n)=>{n.d(e,{QW:()=>i,Ss:()=>parseLifecycle,UL:()=>drift,
US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined,s0:()=>withOthers});var r=n(86082);const s=5
;function movableTags(t){const e=[...new Set(["branch-*",...t.filter(t=>!t.startsWith("branch-"))])]
;if(e.length>s)throw new Error(`${e.length-1} tags besides branches are too many: ECR can let ${s-1} move`);return e}
const o=["*buildcache*","cache*","sha256-*"];function withOthers(t){
return[...t,...o.filter(e=>!t.includes(e))].slice(0,Math.max(s,t.length))}function parseEncryption(t){
const[,e,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(t)??[]
;if(e===void 0||e==="AES256"&&n)throw new Error(`"${t}" is not AES256, KMS or KMS:<arn of a key>`);return{type:e,
...n!==void 0&&{key:n}}}function parseLifecycle(t){if(t==="none")return t
;if(/^\d+d$/.test(t)&&Number.parseInt(t,10)>0)return expireUntagged(Number.parseInt(t,10));try{const e=JSON.parse(t)
;if(Array.isArray(e.rules))return JSON.stringify(e)}catch{}
throw new Error(`"${t}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(t){const e={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:t}
;const n={rulePriority:1,description:"untagged images",selection:e,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const i="14d";function policyOf({lifecycle:t=parseLifecycle(i)}){return t==="none"?void 0:t}
function joined(t,e){if(!t.mutability.startsWith("IMMUTABLE"))return withOthers(e)
;const n=[...t.movable,...closedTo(t,e)];const r=t.movable.filter(t=>!e.includes(t))
;const i=r.filter(t=>a.test(t)).toSorted(byVersion);const c=[...i,...o.toReversed().filter(t=>r.includes(t))]
;const f=new Set(c.slice(0,Math.max(0,n.length-s)));return n.filter(t=>!f.has(t))}const a=/^v?\d+(\.\d+)?$/
;function byVersion(t,e){const[n,r]=[t,e].map(t=>t.replace("v","").split(".").map(Number))
;return(n?.[0]??0)-(r?.[0]??0)||(n?.[1]??-1)-(r?.[1]??-1)}function closedTo(t,e){
return e.filter(e=>!t.movable.some(t=>covers(t,e)))}function covers(t,e){
const n=t.split("*").map(t=>t.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(e)}function drift(t,e){
const n=[];const add=(t,e,r=false)=>n.push({what:t,text:e,fixed:r});const r=joined(t,e.movable)
;if(!t.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${t.mutability}, not immutable`);else if(closedTo(t,e.movable).length>0){
const n=`${closedTo(t,e.movable).join(", ")} can't move there`
;const o=`, and with the filters ${t.movable.join(", ")} that it has there would be more than the ${s} that ECR takes; remove some`
;if(r.length>s)add("mutability",`${n}${o}`,true);else add("mutability",n)}
if(t.scanOnPush!==e.scanOnPush&&!t.scannedByRegistry)add("scan","scan on push is "+(t.scanOnPush?"on":"off"))
;const{type:o,key:i}=e.encryption??t.encryption
;if(t.encryption.type!==o||i!==void 0&&t.encryption.key!==i)add("encryption",`it is encrypted with ${t.encryption.key??t.encryption.type}, which can't be changed once it is made`,true)
;const a=policyOf(e)
;if(a!==void 0)if(t.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(e.lifecycle!==void 0&&!same(t.lifecycle,a))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(e.tags).filter(([e,n])=>t.tags[e]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([t,e])=>`${t}=${e}`).join(", ")}`);return n}function same(t,e){
return(0,r.$)(JSON.parse(t))===(0,r.$)(JSON.parse(e))}},92005:(t,e,n)=>{n.d(e,{J0:()=>imageLabels,_:()=>i,bc:()=>a,
cF:()=>basesOf,dp:()=>versionLabel,o2:()=>labelIn,oz:()=>basesAnnotation,sP:()=>c});var r=n(86082);var s=n(80046)
;const o="io.immutable.base-digests";const i="io.immutable.content-key";const a="io.immutable.recipe"
;const c="org.opencontainers.image.revision";function imageLabels({source:t,revision:e,time:n,version:r,base:s}){
const name=t=>`org.opencontainers.image.${t}`;return{...t===void 0?{}:{[name("source")]:t},[c]:e,
[name("created")]:new Date(n*1e3).toISOString().replace(".000Z","Z"),[name("version")]:r,...s===void 0?{}:{
[name("base.name")]:s.name,[name("base.digest")]:s.digest}}}function versionLabel(t){
return/^refs\/tags\/(?:v(?=\d))?(.+)$/s.exec(t)?.[1]}function labelIn(t,e){try{
const n=JSON.parse(t)?.config?.Labels?.[e];return typeof n==="string"?n:void 0}catch{return}}
function basesAnnotation(t){return Object.keys(t).length===0?{}:{[o]:(0,r.$)(t)}}function basesOf(t){try{
const e=JSON.parse(t?.[o]??"{}");return Object.fromEntries(Object.entries(e).map(([t,e])=>[t,(0,s.r)(e)]))}catch{
return{}}}},94493:(t,e,n)=>{n.d(e,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>o,H3:()=>isAttestation,
Lq:()=>isConfig,QP:()=>a,TF:()=>i,V4:()=>f,nD:()=>blobPath,nw:()=>isIndex});var r=n(80046)
;const s="application/vnd.oci.image.index.v1+json";const o="application/vnd.oci.image.manifest.v1+json"
;const i="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const f=[s,o,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===s||t===c}
function isConfig(t){return t===i||t==="application/vnd.docker.container.image.v1+json"}function isForeign(t){
return/\.(foreign\.diff|nondistributable)\./.test(t)}function isAttestation({platform:t,annotations:e}){
return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}function blobPath(t){return`blobs/${(0,
r.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:n,config:r,layers:s,subject:o,...i}=e;return{...i,...n!=null&&{manifests:n.map(descriptor)},
...r!=null&&{config:descriptor(r)},...s!=null&&{layers:s.map(descriptor)},...o!=null&&{subject:descriptor(o)}}}
function partsOf(t){const{config:e,layers:n=[]}=contentOf(t)
;return[...e?[e]:[],...n.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
r.r)(t?.digest)}}},91973:(t,e,n)=>{n.d(e,{DY:()=>pointsAt,Eu:()=>isOfAnotherCommit,WM:()=>isCommit,jE:()=>standsFor,
xH:()=>pointerTo});var r=n(93720);var s=n(94493);const o="io.immutable.image-digest"
;const i="org.opencontainers.image.ref.name";function pointerTo(t,e,n){const{mediaType:r,digest:a}=t
;const{annotations:c}=(0,s.$E)(t);const f=(new TextEncoder).encode(t.text).length;const u={mediaType:r,digest:a,size:f,
...n&&{platform:n}};const l=JSON.stringify({schemaVersion:2,mediaType:s.$p,manifests:within(t)??[u],annotations:{...c,
[i]:e,[o]:a}});return{mediaType:s.$p,text:l}}function pointsAt({annotations:t}){const e=t?.[o];return e!==void 0&&(0,
r.Bc)(e)?e:void 0}function standsFor(t,e){const n=(within(e)??[e]).map(({digest:t})=>t)
;const r=(t.manifests??[]).map(({digest:t})=>t);return pointsAt(t)===e.digest&&r.join()===n.join()}
function isOfAnotherCommit(t,e){return isCommit(t)&&e!==void 0&&isCommit(e)&&e!==t}function isCommit(t){
return/^[0-9a-f]{40}$/.test(t)}function within(t){return(0,s.nw)(t.mediaType)?(0,s.$E)(t).manifests??[]:void 0}},
86039:(t,e,n)=>{n.d(e,{Vq:()=>moves,T:()=>namedBy,hh:()=>parseTagRules,Y3:()=>ruleText});var r=n(20509);var s=n(27122)
;const o=/\{\{\s*date\s+'([^']*)'\s*\}\}/g;function hasDate(t){return t.search(o)>=0}function fillDates(t,e){
const[,n="",r="",s="",i="",a="",c=""]=/^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(new Date(e*1e3).toISOString())??[]
;const f={YYYY:n,YY:n.slice(-2),MM:r,DD:s,HH:i,mm:a,ss:c,X:String(Math.floor(e))}
;return t.replaceAll(o,(t,e)=>e.replaceAll(/YYYY|YY|MM|DD|HH|mm|ss|X/g,t=>f[t]??t))}
const i=["raw","sha","ref","semver","match","schedule","edge"];const a={raw:["value"],sha:["format"],ref:["event"],
semver:["pattern","value"],match:["pattern","group","value"],schedule:["pattern"],edge:["branch"]}
;const c=["type","enable","prefix","suffix","priority"];function parseTagRules(t){return t.split(/\r?\n/).flatMap(t=>{
const e=t.trim();if(e.startsWith("type="))return[parseRule(e)];return e===""?[]:(0,r.QG)(e).map(t=>({text:(0,s.ED)(t)}))
})}function parseRule(t){const e=t.split(",").map(t=>/^\s*([a-z]+)=(.*?)\s*$/.exec(t)??[])
;const n=Object.fromEntries(e.map(([,t="",e=""])=>[t,e]));const r=i.find(t=>t===n["type"])
;const bad=e=>new Error(`"${t}": ${e}`);if(r===void 0)throw bad(`type is one of ${i.join(", ")}`)
;const s=Object.keys(n).find(t=>!c.includes(t)&&!a[r].includes(t))
;if(s!==void 0)throw bad(`${s||"a field without name=value"} is no field of ${r}`);const o={raw:"value",ref:"event",
semver:"pattern",match:"pattern"}[r];if(o!==void 0&&!n[o])throw bad(`${o} is missing`)
;if(r==="ref"&&!/^(branch|tag|pr)$/.test(n["event"]??""))throw bad("event is branch, tag or pr")
;if(r==="match")patternOf(n["pattern"]??"",bad);return{type:r,fields:n}}function patternOf(t,e){try{
return new RegExp(/^\/(.*)\/$/.exec(t)?.[1]??t)}catch(t){throw e(t instanceof Error?t.message:String(t))}}
function moves(t){if("text"in t)return/^(latest$|branch-|cache|sha256-)|buildcache/.test(t.text)
;const{type:e,fields:n}=t;const{pattern:r="",value:s="",event:o}=n;if(e==="raw")return moves({text:s})
;if(e==="semver")return!/\{\{\s*(version|raw|patch)\s*\}\}/.test(r);if(e==="schedule")return!hasDate(r)
;return e==="edge"||e==="ref"&&o!=="tag"}function ruleText(t){if("text"in t)return t.text
;return Object.entries(t.fields).map(([t,e])=>`${t}=${e}`).join(",")}function namedBy(t,e){return t.flatMap(t=>{
if("text"in t)return[{tag:t.text,filter:t.text}];const{enable:n="true",prefix:r=usual(t),suffix:o=""}=t.fields
;const i=fill(n,e)==="true"?inner(t,e):void 0;if(i===void 0||i==="")return[]
;const around=t=>`${fill(r,e)}${t}${fill(o,e)}`;const a=around(i).replaceAll(/[^A-Za-z0-9._-]+/g,"-");return[{tag:(0,
s.ED)(a),filter:varies(t)?around("*").replaceAll(/[^A-Za-z0-9._*-]+/g,"-"):a}]})}function varies({type:t,fields:e}){
return t==="ref"&&e["event"]==="pr"||t==="schedule"&&hasDate(e["pattern"]??"")}function usual({type:t,fields:e}){
return t==="sha"?"sha-":t==="ref"&&e["event"]==="pr"?"pr-":""}function inner({type:t,fields:e},n){
const{ref:r,sha:s,defaultBranch:o,event:i}=n;const a=under("heads/",r);const{pattern:c="nightly",value:f}=e;switch(t){
case"raw":return fill(f??"",n);case"sha":return e["format"]==="long"?s:s.slice(0,7);case"ref":
if(e["event"]==="branch")return a;return e["event"]==="tag"?under("tags/",r):/^refs\/pull\/(\d+)\//.exec(r)?.[1]
;case"semver":return semver(f===void 0?under("tags/",r)??"":fill(f,n),c);case"match":
return patternOf(c,t=>new Error(t)).exec(f===void 0?under("tags/",r)??"":fill(f,n))?.[Number(e["group"]??0)]
;case"schedule":return i==="schedule"?fill(c,n):void 0;case"edge":return a!==void 0&&a===(e["branch"]||o)?"edge":void 0}
}function semver(t,e){const[,n,r,s,o,i]=/^v?(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.exec(t)??[]
;if(n===void 0||r===void 0||s===void 0)return;const a=`${n}.${r}.${s}${o??""}${i??""}`;const c={raw:t,version:a,major:n,
minor:r,patch:s};const f=o!==void 0&&!/\{\{\s*raw\s*\}\}/.test(e)?"{{version}}":e
;return f.replaceAll(/\{\{\s*(\w+)\s*\}\}/g,(t,e)=>c[e]??t)}
function fill(t,{ref:e,sha:n,baseRef:r,defaultBranch:s,now:o}){const i=under("heads/",e);const a=i!==void 0&&i===s
;const c={branch:i??"",tag:under("tags/",e)??"",sha:n.slice(0,7),base_ref:r,is_default_branch:String(a),
is_not_default_branch:String(!a)};return fillDates(t,o).replaceAll(/\{\{\s*(\w+)\s*\}\}/g,(t,e)=>c[e]??t)}
function under(t,e){return e.startsWith(`refs/${t}`)?e.slice(`refs/${t}`.length):void 0}},69727:(t,e,n)=>{n.d(e,{
Ct:()=>lastBuildTags,TY:()=>branchTag,Xe:()=>isBranchTag,dt:()=>releaseTags,gS:()=>isContentTag,jP:()=>recipeTag,
jY:()=>unversioned,mB:()=>contentTag});const r=128;const s="branch-";const o="content-";const i=11
;function contentTag(t){return o+t}function recipeTag(t){return`recipe-${t}`}function isContentTag(t){
return t.startsWith(o)}function releaseTags({sha:t,ref:e,key:n,recipe:r,tags:s,movingTags:o,image:i}){
const a=versionOf(e);const{digest:c,revision:f,from:u}=i
;const l=u==="engine"||u==="joined"||(u==="promoted"?n!==void 0:f===void 0||t===""||f===t);const d=l?branchTag(e):void 0
;const h=l?t:revisionTag(f)??`image-${c.slice(7,19)}`;const m=n===void 0?[]:[contentTag(n)]
;const g=s??[h,a].filter(t=>t!==void 0&&t!=="");const p=g.length+m.length===0?[`image-${c.slice(7,19)}`]:g
;const v=new Set(m);return{fixed:[...new Set(p.filter(t=>!v.has(t??""))),...m],
first:n===void 0||r===void 0?[]:[recipeTag(r)],moving:[...new Set(o??(d===void 0?[]:[d]))]}}function versionOf(t){
return/^refs\/tags\/v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(t)?.[1]?.replace("+","-")}
function unversioned(t){const e=/^refs\/tags\/(.+)$/s.exec(t)?.[1];if(e===void 0||versionOf(t)!==void 0)return
;return`the git tag ${e} is no version such as v1.2.3, so no version's tag is put; name one in tags, such as by type=match,pattern=\\d+\\.\\d+.* or type=ref,event=tag`
}function revisionTag(t=""){return/^[0-9a-f]{7,64}(-dirty-[0-9a-f]+)?$/.test(t)?t:void 0}function branchTag(t){
const e=/^refs\/heads\/(.+)$/s.exec(t)?.[1];if(e===void 0)return;const n=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-")
;const o=r-s.length;if(n===e&&n.length<=o&&!/-[0-9a-f]{10}$/.test(n))return`${s}${n}`
;return`${s}${n.slice(0,o-i)}-${mark(e)}`}function isBranchTag(t){return t.startsWith(s)}
function lastBuildTags({ref:t,headRef:e,baseRef:n,defaultBranch:r}){const[s,o,i]=[e,n,r].map(t=>`refs/heads/${t}`)
;return[...new Set([s,t,o,i].flatMap((t="")=>branchTag(t)??[]))]}function mark(t){let e=0xcbf29ce484222325n
;for(const n of t){e^=BigInt(n.codePointAt(0)??0);e=BigInt.asUintN(64,e*0x100000001b3n)}
return e.toString(16).padStart(16,"0").slice(0,i-1)}},86082:(t,e,n)=>{n.d(e,{$:()=>canonical});function canonical(t){
if(Array.isArray(t))return`[${t.map(canonical).join(",")}]`;if(typeof t!=="object"||t===null)return JSON.stringify(t)
;const e=Object.entries(t).filter(([,t])=>t!==void 0);const n=e.sort(([t],[e])=>t<e?-1:1)
;return`{${n.map(([t,e])=>`${JSON.stringify(t)}:${canonical(e)}`).join(",")}}`}},22730:(t,e,n)=>{n.d(e,{
E9:()=>parseDuration,a3:()=>formatDuration,f7:()=>parseSomeTime});const r={s:1,m:60,h:3600,d:86400};const s=31536e3
;function parseDuration(t){const e=[...t.matchAll(/(\d+)([smhd])/g)]
;if(e.length===0||e.map(([t])=>t).join("")!==t)throw new Error(`"${t}" is not a duration such as 90s, 15m or 2h`)
;const n=e.reduce((t,[,e,n])=>t+Number(e)*(r[n??""]??0),0)
;if(n>s)throw new Error(`"${t}" is more than 365d, the longest that is taken`);return n}function parseSomeTime(t){
const e=parseDuration(t);if(e===0)throw new Error(`"${t}" leaves no time at all`);return e}function formatDuration(t){
let e=Math.round(t);let n="";for(const[t,r]of[["h",3600],["m",60],["s",1]]){const s=Math.floor(e/r);e-=s*r
;if(s>0)n+=`${s}${t}`}return n||"0s"}},20509:(t,e,n)=>{n.d(e,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,
aX:()=>argumentsOf,fq:()=>pairsOf,lG:()=>attestation});function linesOf(t){
return t.split(/\r?\n/).map(t=>t.trim()).filter(t=>t!=="")}function wordsBetweenCommas(t){
const e=linesOf(t.replaceAll(",","\n"));if(e.length>0||t.trim()==="")return e
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(t){
const e=new Map;for(const n of quoted(t)){const[,t,r]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(t===void 0||r===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(t))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(e.has(t))throw new Error(`${t} is given twice`);e.set(t,r)}return Object.fromEntries(e)}function argumentsOf(t){
const e=pairsOf(t);const n=Object.keys(e).find(t=>!/^[A-Za-z_][\w.-]*$/.test(t));if(n===void 0)return e
;throw new Error(`${JSON.stringify(n)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(t){const e=[];let n=t;while(n.trim()!==""){n=n.replace(/^\s+/,"")
;const t=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n);const r=t?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n
;e.push(t?(t[1]??"").replaceAll('""','"'):r.trim());n=n.slice(r.length)}return e}function yesOrNo(t){
if(/^(true|yes|on)$/i.test(t))return true;if(/^(false|no|off)$/i.test(t))return false
;throw new Error(`"${t}" is neither true nor false`)}function attestation(t){
if(/^(true|false|[a-z]+=.+)$/.test(t))return t
;throw new Error(`"${t}" is neither true, false nor an option of buildx such as mode=max`)}},27122:(t,e,n)=>{n.d(e,{
ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var r=n(93720)
;const s=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const o=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:n,tag:s,digest:o}=(0,r.mQ)(t)
;if(o!==void 0&&!(0,r.Bc)(o))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(s!==void 0)parseTag(s);checkHost(e,n);checkName(n,t);return{...inFull(e,n),...s!==void 0&&{tag:s},...o!==void 0&&{
digest:o}}}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{host:t,name:e};return{host:"docker.io",
name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(i.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(o.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return;const n=t.replace(/^.*@/,"…@")
;const r=/^[a-z]+:$/.test(t)&&e.startsWith("/")?`; leave ${t}// out`:""
;throw new Error(`"${n}" in "${n}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000${r}`)}function checkName(t,e){
if(t.length<=255&&s.test(t))return;const n=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(t,e,n)=>{n.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){
const e=t.indexOf("@");const n=e<0?t:t.slice(0,e);const[,r="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(r),tag:s,digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...n]=t.split("/")
;const r=n.length>0&&(/[.:]/.test(e)||e==="localhost");return r?{host:e,path:n.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}},51755:(t,e,n)=>{n.d(e,{sp:()=>l,Xe:()=>checkAttestation,
B2:()=>doubt,KQ:()=>proverOf});var r=n(62807);const s="application/vnd.in-toto+json"
;const o="https://slsa.dev/provenance/v1";const i=3;const a=200;function proofOf(t,e,n){const r=[];for(const s of t){
const t="doubt"in s?s.doubt:objection(s,e,n);if(t===void 0)return{by:s.signer};if(!r.includes(t))r.push(t)}
if(r.length===0)return{why:"GitHub has no provenance attestation of it"}
;const s=r.length>i?`; and ${r.length-i} more reasons`:""
;const o=t.length===1?"its attestation does not count":`none of its ${t.length} attestations counts`;return{
why:`${o}: ${r.slice(0,i).join("; ")}${s}`}}function objection({signer:t,payloadType:e,payload:n},r,o){
const{server:i,issuer:a,repository:c}=r
;if(!within(t.issuer,a))return`its signer had its token from ${shown(t.issuer)}, not from ${a}`;const f=`${i}/${c}`
;if(!sameName(t.repository,f))return`it was signed for ${shown(t.repository)}, not for ${f}`
;if(t.repositoryId!==r.repositoryId)return`it was signed for another repository of the name ${c}: its number is ${shown(t.repositoryId)}, not ${r.repositoryId}`
;if(!t.workflow.startsWith(`${i}/`))return`it was signed by ${shown(t.workflow)}, not on ${i}`
;if(!r.refs.some(e=>covers(e,t.ref)))return`it was signed on ${shown(t.ref)}, not on ${r.refs.join(" or ")}`
;if(e!==s)return`it holds ${shown(e)}, not ${s}`;return objectionTo(statementIn(n),o)}
function objectionTo({predicateType:t,subject:e},{digest:n,named:r}){
if(t!==o)return`it is ${shown(String(t))}, not ${o}`;const s=Array.isArray(e)?e:[]
;const i=s.filter(t=>n===`sha256:${t?.digest?.sha256}`)
;if(i.length===0)return"it is about something else than this digest";if(r===void 0||i.some(t=>t.name===r))return
;return`it calls this digest ${shown(String(i[0]?.name))}, not ${r}`}function statementIn(t){try{const e=JSON.parse(t)
;return typeof e==="object"&&e!==null?e:{}}catch{return{}}}function issuerOf(t){
if(t==="https://github.com")return"https://token.actions.githubusercontent.com"
;const e=/^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(t)?.[1];return e&&`https://token.actions.${e}.ghe.com`}
function within(t,e){return t===e||t.startsWith(`${e}/`)}function sameName(t,e){return t.toLowerCase()===e.toLowerCase()
}function covers(t,e){return t.endsWith("*")?e.startsWith(t.slice(0,-1)):e===t}function shown(t){
if(t==="")return"nobody knows what";return t.length>a?`${t.slice(0,a)}…`:t}function parseAttestedOn(t,e){
if(/^(true|yes|on)$/i.test(t))return true;if(/^(false|no|off)$/i.test(t))return false;const n=e(t)
;const r=n.find(t=>!/^refs\/(heads|tags)\/[^\s*?[\\]+\*?$|^refs\/(heads|tags)\/\*$/.test(t));if(r===void 0)return n
;throw new Error(`"${r}" is neither true, false nor a ref such as refs/heads/main or refs/tags/v*`)}var c=n(69727)
;var f=n(20509);var u=n(24905);const l={
"require-attestation":(0,u.P_)("true: an image that is found, or comes from a registry, must be attested by this repository on its default branch; or the refs that may, such as refs/heads/main, refs/tags/v*","false",t=>parseAttestedOn(t,f.QG)),
"trusted-root":(0,
u.lq)("File that gh attestation trusted-root wrote, which a private repository's attestations need; Sigstore's public root when empty",u.Qq),
"github-token":(0,u.rJ)((0,u.Bz)("Reads attestations (permission attestations: read)","${{ github.token }}"),t=>[t])}
;function checkAttestation(t){
return t["trusted-root"]!==void 0&&t["require-attestation"]===false?["trusted-root: proves nothing unless require-attestation is set"]:[]
}async function doubt(t,e,n,r=()=>{}){const s=await(t?.(e,n));if(s===void 0)return;if("why"in s)return s.why
;r(`${e} is attested by ${s.by.workflow}`);return}function proverOf(t,e,n){
const r=attestorOf(t["require-attestation"],e);if(r===void 0)return;return async(t,e)=>{
const s=await(await n()).about(t);return proofOf(s,r,{digest:t,named:e===void 0?void 0:(0,c.mB)(e)})}}
function attestorOf(t,e){if(t===false)return;const{serverUrl:n,repository:s,repositoryId:o,defaultBranch:i}=e
;const a=issuerOf(n)
;if(a===void 0)throw(0,r.Cv)("attestations",(0,r.Qm)(`require-attestation: ${n} keeps no attestations, github.com and <name>.ghe.com do; leave it out`))
;if(s===""||o==="")throw(0,
r.Cv)("attestations",(0,r.Qm)("require-attestation: nothing tells which repository this is; run it in a workflow, where GITHUB_REPOSITORY_ID does"))
;if(t===true&&i==="")throw(0,
r.Cv)("attestations",(0,r.Qm)("require-attestation: true means the default branch, which the event of this run does not tell; name it, such as refs/heads/main"))
;const c=t===true?[`refs/heads/${i}`]:t;return{server:n,issuer:a,repository:s,repositoryId:o,refs:c}}},82375:(t,e,n)=>{
n.d(e,{DT:()=>revisionOf,Ed:()=>imagesBelow,FE:()=>basesUnder,Gr:()=>basesOfRecipe,Qu:()=>builtAt,TN:()=>keyOf,
WA:()=>recipeIn,o2:()=>firstImage,qM:()=>imageUnder,tj:()=>platformOf});var r=n(92005);var s=n(94493);var o=n(91973)
;async function*downFrom(t,e){for(let n=e;n!==void 0;){const e=(0,s.$E)(n);yield e;const r=e.manifests?.find(t=>!(0,
s.H3)(t));n=r&&await t.manifest(r.digest)}}async function firstImage(t,e){let n=(0,s.$E)(e)
;for await(const r of downFrom(t,e))n=r;return n}async function imageUnder(t,e){const n=await t.manifest(e)
;return n&&((0,o.DY)((0,s.$E)(n))??n.digest)}async function platformOf(t,e){const{config:n}=(0,s.$E)(e)
;if(n===void 0)return;try{const{os:e,architecture:r,variant:s}=JSON.parse(await t.text(n.digest))
;if(typeof e!=="string"||typeof r!=="string")return;return{os:e,architecture:r,...typeof s==="string"&&{variant:s}}
}catch(t){if(t instanceof SyntaxError)return;throw t}}async function basesUnder(t,e){
for await(const{annotations:n}of downFrom(t,await t.manifest(e))){const t=(0,r.cF)(n)
;if(Object.keys(t).length>0)return t}return{}}async function basesOfRecipe(t,e,n){
for await(const{annotations:s}of downFrom(t,await t.manifest(e)))if(s?.[r.bc]===n)return(0,r.cF)(s);return}
async function revisionOf(t,e){return await told(t,await t.manifest(e),r.sP)}async function recipeIn(t,e){
for await(const{annotations:n}of downFrom(t,e))if(n?.[r.bc]!==void 0)return n[r.bc];return}async function keyOf(t,e){
return await told(t,e,r._)}async function told(t,e,n){let s={};for await(const r of downFrom(t,e)){
const t=r.annotations?.[n];if(t!==void 0)return t;s=r}return s.config&&(0,r.o2)(await t.text(s.config.digest),n)}
async function builtAt(t,e){const n=await t.manifest(e);const{config:r}=n?await firstImage(t,n):{};if(r===void 0)return
;const{created:s}=JSON.parse(await t.text(r.digest));return typeof s==="string"?s:void 0}
async function imagesBelow(t,e){return[...await below(t,e,new Set)]}async function below(t,e,n){
if(n.has(e))return new Set;n.add(e);const r=await t.manifest(e);const{manifests:o}=r?(0,s.$E)(r):{}
;if(o===void 0)return new Set([e]);const i=new Set;for(const e of o){if((0,s.H3)(e))continue;const r=(0,
s.nw)(e.mediaType)?await below(t,e.digest,n):[e.digest];for(const t of r)i.add(t)}return i}},68324:(t,e,n)=>{n.d(e,{
s:()=>askedTags});var r=n(62807);var s=n(32887);var o=n(86039);var i=n(42981);function askedTags(t,{event:e,...n},a){
const c={...n,event:e.name,now:a};const named=(t,e)=>{try{return e&&(0,o.T)(e,c).filter(({tag:t})=>t!==i.x3)}catch(e){
throw(0,r.Qm)(`${t}: ${e instanceof Error?e.message:e}`,e)}};const f=named("tags",t.tags)?.map(({tag:t})=>t)
;const u=named("moving-tags",t["moving-tags"]);const l=u?.find(({tag:t})=>f?.includes(t));if(l!==void 0)throw(0,
r.Qm)(`moving-tags: ${l.tag} is what tags says in this run, and can't be both`);try{return{fixed:f,
moving:u?.map(({tag:t})=>t),movable:(0,s.mq)((u??[]).map(({filter:t})=>t))}}catch(t){throw(0,
r.Qm)(`moving-tags: ${t instanceof Error?t.message:t}`,t)}}},42981:(t,e,n)=>{n.d(e,{LE:()=>checkPush,ol:()=>c,x3:()=>f})
;var r=n(32887);var s=n(86039);var o=n(22730);var i=n(20509);var a=n(24905);const c={tags:(0,
a.lq)("Tags that never move, by lines or commas, or docker/metadata-action's rules such as type=semver,pattern={{version}}, a line each; none puts no other than the key's; commit and version when empty, for a promotion the commit that the image says",s.hh),
"moving-tags":(0,
a.lq)("Tags that may move, likewise, such as latest or type=semver,pattern={{major}}.{{minor}}; none for none; branch-<name of the branch> when empty, none for a promotion",s.hh),
manage:(0,a.P_)("true changes an ECR repository that is set up otherwise; false only says so","false",i.GX),
"scan-on-push":(0,a.P_)("Whether ECR repositories scan what is pushed","true",i.GX),encryption:(0,
a.lq)("Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty",r.fJ),lifecycle:(0,
a.lq)(`After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${r.QW}, unless a policy is there`,r.Ss),
"repository-tags":(0,a.lq)("Tags of a new ECR repository: NAME=value a line",i.fq),"scan-fail-on":(0,
a.P_)("Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low","off",(0,
a.yL)("off","critical","high","medium","low")),
"scan-ignore-unfixed":(0,a.P_)("true lets findings pass that nobody has a fix for yet; only enhanced scanning tells","false",i.GX),
"scan-allow":(0,a.lq)("Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)",a.Qq),
"scan-timeout":(0,a.P_)("How long to wait for ECR's findings","5m",o.E9)};const f="none";function checkPush(t){
const{tags:e,"moving-tags":n=[]}=t;const r=[];const o=n.map(s.Y3)
;const i=(e??[]).map(s.Y3).filter(t=>o.includes(t)&&t!==f)
;if(i.length>0)r.push(`moving-tags: ${i.join(", ")} can't be in tags too`);const a=(e??[]).filter(s.Vq).map(s.Y3)
;if(a.length>0)r.push(`tags: ${a.join(", ")} would move; put it into moving-tags`)
;if(t["scan-allow"]!==void 0&&t["scan-fail-on"]==="off")r.push("scan-allow: allows nothing unless scan-fail-on is set")
;if(t["scan-ignore-unfixed"]&&t["scan-fail-on"]==="off")r.push("scan-ignore-unfixed: lets nothing pass unless scan-fail-on is set")
;return r}},17292:(t,e,n)=>{n.d(e,{o:()=>missingOf});var r=n(94493);async function missingOf(t,e){
return await missing(t,e,new Set([e.digest]))}async function missing(t,e,n){const s=((0,
r.$E)(e).manifests??[]).filter(({digest:t})=>!n.has(t)&&n.add(t));const o=[...s.map(async({digest:e})=>{
const r=await t.manifest(e);return r===void 0?e:await missing(t,r,n)
}),...(0,r.CI)(e).map(async({digest:e})=>await t.has(e)?void 0:e)];return(await Promise.all(o)).find(t=>t!==void 0)}},
24905:(t,e,n)=>{n.d(e,{Bz:()=>fromRunner,P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,
yL:()=>oneOf});function required(t,e){return{description:t,required:true,parse:t=>{
if(t===void 0)throw new Error("is required");return e(t)}}}function optional(t,e){return{description:t,required:false,
parse:t=>t===void 0?void 0:e(t)}}function defaulted(t,e,n){return{description:t,required:false,default:e,
parse:t=>n(t??e)}}function fromRunner(t,e){return{description:t,required:false,default:e,parse:t=>t}}
function secret(t,e){return{...t,secrets:t=>t===void 0||t===null?[]:e(t)}}function text(t){return t}
function oneOf(...t){return e=>{const n=t.find(t=>t===e);if(n===void 0)throw new Error(`"${e}" is not ${sentence(t)}`)
;return n}}function sentence(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}}};

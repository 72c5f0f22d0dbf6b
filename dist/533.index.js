export const id=533;export const ids=[533];export const modules={7349:(e,t,n)=>{var s=n(1127);var i=n(3301)
;var r=n(4454);var o=n(2223);var a=n(7103);var c=n(334);var l=n(3142);function resolveCollection(e,t,n,s,i,r){
const o=n.type==="block-map"?a.resolveBlockMap(e,t,n,s,r):n.type==="block-seq"?c.resolveBlockSeq(e,t,n,s,r):l.resolveFlowCollection(e,t,n,s,r)
;const u=o.constructor;if(i==="!"||i===u.tagName){o.tag=u.tagName;return o}if(i)o.tag=i;return o}
t.composeCollection=function composeCollection(e,t,n,a,c){const l=a.tag
;const u=!l?null:t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e));if(n.type==="block-seq"){
const{anchor:e,newlineAfterProp:t}=a;const n=e&&l?e.offset>l.offset?e:l:e??l;if(n&&(!t||t.offset<n.offset)){
const e="Missing newline after block sequence props";c(n,"MISSING_CHAR",e)}}
const f=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq"
;if(!l||!u||u==="!"||u===r.YAMLMap.tagName&&f==="map"||u===o.YAMLSeq.tagName&&f==="seq")return resolveCollection(e,t,n,c,u)
;let d=t.schema.tags.find(e=>e.tag===u&&e.collection===f);if(!d){const s=t.schema.knownTags[u];if(s?.collection===f){
t.schema.tags.push(Object.assign({},s,{default:false}));d=s}else{
if(s)c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${f} collection, but expects ${s.collection??"scalar"}`,true);else c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,true)
;return resolveCollection(e,t,n,c,u)}}const h=resolveCollection(e,t,n,c,u,d)
;const p=d.resolve?.(h,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??h;const m=s.isNode(p)?p:new i.Scalar(p)
;m.range=h.range;m.tag=u;if(d?.format)m.format=d.format;return m}},3683:(e,t,n)=>{var s=n(3021);var i=n(5937)
;var r=n(7788);var o=n(4631);t.composeDoc=function composeDoc(e,t,{offset:n,start:a,value:c,end:l},u){
const f=Object.assign({_directives:t},e);const d=new s.Document(void 0,f);const h={atKey:false,atRoot:true,
directives:d.directives,options:d.options,schema:d.schema};const p=o.resolveProps(a,{indicator:"doc-start",
next:c??l?.[0],offset:n,onError:u,parentIndent:0,startOnNewline:true});if(p.found){d.directives.docStart=true
;if(c&&(c.type==="block-map"||c.type==="block-seq")&&!p.hasNewline)u(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")
}d.contents=c?i.composeNode(h,c,p,u):i.composeEmptyNode(h,p.end,a,null,p,u);const m=d.contents.range[2]
;const g=r.resolveEnd(l,m,false,u);if(g.comment)d.comment=g.comment;d.range=[n,m,g.offset];return d}},5937:(e,t,n)=>{
var s=n(4065);var i=n(1127);var r=n(7349);var o=n(5413);var a=n(7788);var c=n(2599);const l={composeNode,
composeEmptyNode};function composeNode(e,t,n,s){const a=e.atKey;const{spaceBefore:c,comment:u,anchor:f,tag:d}=n;let h
;let p=true;switch(t.type){case"alias":h=composeAlias(e,t,s)
;if(f||d)s(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":h=o.composeScalar(e,t,d,s)
;if(f)h.anchor=f.source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{
h=r.composeCollection(l,e,t,n,s);if(f)h.anchor=f.source.substring(1)}catch(e){
const n=e instanceof Error?e.message:String(e);s(t,"RESOURCE_EXHAUSTION",n)}break;default:{
const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",e);p=false}}
h??(h=composeEmptyNode(e,t.offset,void 0,null,n,s))
;if(f&&h.anchor==="")s(f,"BAD_ALIAS","Anchor cannot be an empty string")
;if(a&&e.options.stringKeys&&(!i.isScalar(h)||typeof h.value!=="string"||h.tag&&h.tag!=="tag:yaml.org,2002:str")){
const e="With stringKeys, all keys must be strings";s(d??t,"NON_STRING_KEY",e)}if(c)h.spaceBefore=true
;if(u)if(t.type==="scalar"&&t.source==="")h.comment=u;else h.commentBefore=u
;if(e.options.keepSourceTokens&&p)h.srcToken=t;return h}
function composeEmptyNode(e,t,n,s,{spaceBefore:i,comment:r,anchor:a,tag:l,end:u},f){const d={type:"scalar",
offset:c.emptyScalarPosition(t,n,s),indent:-1,source:""};const h=o.composeScalar(e,d,l,f);if(a){
h.anchor=a.source.substring(1);if(h.anchor==="")f(a,"BAD_ALIAS","Anchor cannot be an empty string")}
if(i)h.spaceBefore=true;if(r){h.comment=r;h.range[2]=u}return h}
function composeAlias({options:e},{offset:t,source:n,end:i},r){const o=new s.Alias(n.substring(1))
;if(o.source==="")r(t,"BAD_ALIAS","Alias cannot be an empty string")
;if(o.source.endsWith(":"))r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);const c=t+n.length
;const l=a.resolveEnd(i,c,e.strict,r);o.range=[t,c,l.offset];if(l.comment)o.comment=l.comment;return o}
t.composeEmptyNode=composeEmptyNode;t.composeNode=composeNode},5413:(e,t,n)=>{var s=n(1127);var i=n(3301);var r=n(8913)
;var o=n(6842);function findScalarTagByName(e,t,n,i,r){if(n==="!")return e[s.SCALAR];const o=[]
;for(const t of e.tags)if(!t.collection&&t.tag===n)if(t.default&&t.test)o.push(t);else return t
;for(const e of o)if(e.test?.test(t))return e;const a=e.knownTags[n];if(a&&!a.collection){
e.tags.push(Object.assign({},a,{default:false,test:void 0}));return a}
r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str");return e[s.SCALAR]}
function findScalarTagByTest({atKey:e,directives:t,schema:n},i,r,o){
const a=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(i))||n[s.SCALAR];if(n.compat){
const e=n.compat.find(e=>e.default&&e.test?.test(i))??n[s.SCALAR];if(a.tag!==e.tag){const n=t.tagString(a.tag)
;const s=t.tagString(e.tag);const i=`Value may be parsed as either ${n} or ${s}`;o(r,"TAG_RESOLVE_FAILED",i,true)}}
return a}t.composeScalar=function composeScalar(e,t,n,a){
const{value:c,type:l,comment:u,range:f}=t.type==="block-scalar"?r.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a)
;const d=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null;let h
;if(e.options.stringKeys&&e.atKey)h=e.schema[s.SCALAR];else if(d)h=findScalarTagByName(e.schema,c,d,n,a);else if(t.type==="scalar")h=findScalarTagByTest(e,c,t,a);else h=e.schema[s.SCALAR]
;let p;try{const r=h.resolve(c,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options);p=s.isScalar(r)?r:new i.Scalar(r)}catch(e){
const s=e instanceof Error?e.message:String(e);a(n??t,"TAG_RESOLVE_FAILED",s);p=new i.Scalar(c)}p.range=f;p.source=c
;if(l)p.type=l;if(d)p.tag=d;if(h.format)p.format=h.format;if(u)p.comment=u;return p}},9984:(e,t,n)=>{var s=n(932)
;var i=n(1342);var r=n(3021);var o=n(1464);var a=n(1127);var c=n(3683);var l=n(7788);function getErrorPos(e){
if(typeof e==="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:n}=e
;return[t,t+(typeof n==="string"?n.length:1)]}function parsePrelude(e){let t="";let n=false;let s=false
;for(let i=0;i<e.length;++i){const r=e[i];switch(r[0]){case"#":t+=(t===""?"":s?"\n\n":"\n")+(r.substring(1)||" ");n=true
;s=false;break;case"%":if(e[i+1]?.[0]!=="#")i+=1;n=false;break;default:if(!n)s=true;n=false}}return{comment:t,
afterEmptyLine:s}}t.Composer=class Composer{constructor(e={}){this.doc=null;this.atDirectives=false;this.prelude=[]
;this.errors=[];this.warnings=[];this.onError=(e,t,n,s)=>{const i=getErrorPos(e)
;if(s)this.warnings.push(new o.YAMLWarning(i,t,n));else this.errors.push(new o.YAMLParseError(i,t,n))}
;this.directives=new i.Directives({version:e.version||"1.2"});this.options=e}decorate(e,t){
const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const i=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(a.isCollection(i)&&!i.flow&&i.items.length>0){
let e=i.items[0];if(a.isPair(e))e=e.key;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{
const e=i.commentBefore;i.commentBefore=e?`${n}\n${e}`:n}}if(t){
for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
;e.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}
*compose(e,t=false,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
if(s.env.LOG_STREAM)console.dir(e,{depth:null});switch(e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{
const i=getErrorPos(e);i[0]+=t;this.onError(i,"BAD_DIRECTIVE",n,s)});this.prelude.push(e.source);this.atDirectives=true
;break;case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
;if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
;this.decorate(t,false);if(this.doc)yield this.doc;this.doc=t;this.atDirectives=false;break}case"byte-order-mark":
case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
;const n=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
;if(this.atDirectives||!this.doc)this.errors.push(n);else this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){
const t="Unexpected doc-end without preceding document"
;this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.docEnd=true
;const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,true)
;if(t.comment){const e=this.doc.comment;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
;break}default:this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}
*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true);yield this.doc;this.doc=null}else if(e){
const e=Object.assign({_directives:this.directives},this.options);const n=new r.Document(void 0,e)
;if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line");n.range=[0,t,t]
;this.decorate(n,false);yield n}}}},7103:(e,t,n)=>{var s=n(7165);var i=n(4454);var r=n(4631);var o=n(9499);var a=n(4051)
;var c=n(1187);const l="All mapping items must start at the same column"
;t.resolveBlockMap=function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,u,f,d){const h=d?.nodeClass??i.YAMLMap
;const p=new h(n.schema);if(n.atRoot)n.atRoot=false;let m=u.offset;let g=null;for(const i of u.items){
const{start:d,key:h,sep:y,value:v}=i;const b=r.resolveProps(d,{indicator:"explicit-key-ind",next:h??y?.[0],offset:m,
onError:f,parentIndent:u.indent,startOnNewline:true});const w=!b.found;if(w){
if(h)if(h.type==="block-seq")f(m,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in h&&h.indent!==u.indent)f(m,"BAD_INDENT",l)
;if(!b.anchor&&!b.tag&&!y){g=b.end;if(b.comment)if(p.comment)p.comment+="\n"+b.comment;else p.comment=b.comment;continue
}
if(b.newlineAfterProp||o.containsNewline(h))f(h??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")
}else if(b.found?.indent!==u.indent)f(m,"BAD_INDENT",l);n.atKey=true;const k=b.end
;const S=h?e(n,h,b,f):t(n,k,d,null,b,f);if(n.schema.compat)a.flowIndentCheck(u.indent,h,f);n.atKey=false
;if(c.mapIncludes(n,p.items,S))f(k,"DUPLICATE_KEY","Map keys must be unique");const O=r.resolveProps(y??[],{
indicator:"map-value-ind",next:v,offset:S.range[2],onError:f,parentIndent:u.indent,
startOnNewline:!h||h.type==="block-scalar"});m=O.end;if(O.found){if(w){
if(v?.type==="block-map"&&!O.hasNewline)f(m,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
;if(n.options.strict&&b.start<O.found.offset-1024)f(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")
}const r=v?e(n,v,O,f):t(n,m,y,null,O,f);if(n.schema.compat)a.flowIndentCheck(u.indent,v,f);m=r.range[2]
;const o=new s.Pair(S,r);if(n.options.keepSourceTokens)o.srcToken=i;p.items.push(o)}else{
if(w)f(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
;if(O.comment)if(S.comment)S.comment+="\n"+O.comment;else S.comment=O.comment;const e=new s.Pair(S)
;if(n.options.keepSourceTokens)e.srcToken=i;p.items.push(e)}}
if(g&&g<m)f(g,"IMPOSSIBLE","Map comment with trailing content");p.range=[u.offset,m,g??m];return p}},8913:(e,t,n)=>{
var s=n(3301);function parseBlockScalarHeader({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-header"){
s(t[0],"IMPOSSIBLE","Block scalar header not found");return null}const{source:i}=t[0];const r=i[0];let o=0;let a=""
;let c=-1;for(let t=1;t<i.length;++t){const n=i[t];if(!a&&(n==="-"||n==="+"))a=n;else{const s=Number(n)
;if(!o&&s)o=s;else if(c===-1)c=e+t}}
if(c!==-1)s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=false;let u=""
;let f=i.length;for(let e=1;e<t.length;++e){const i=t[e];switch(i.type){case"space":l=true;case"newline":
f+=i.source.length;break;case"comment":if(n&&!l){
const e="Comments must be separated from other tokens by white space characters";s(i,"MISSING_CHAR",e)}
f+=i.source.length;u=i.source.substring(1);break;case"error":s(i,"UNEXPECTED_TOKEN",i.message);f+=i.source.length;break
;default:{const e=`Unexpected token in block scalar header: ${i.type}`;s(i,"UNEXPECTED_TOKEN",e);const t=i.source
;if(t&&typeof t==="string")f+=t.length}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function splitLines(e){
const t=e.split(/\n( *)/);const n=t[0];const s=n.match(/^( *)/);const i=s?.[1]?[s[1],n.slice(s[1].length)]:["",n]
;const r=[i];for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]]);return r}
t.resolveBlockScalar=function resolveBlockScalar(e,t,n){const i=t.offset
;const r=parseBlockScalarHeader(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]}
;const o=r.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL;const a=t.source?splitLines(t.source):[]
;let c=a.length;for(let e=a.length-1;e>=0;--e){const t=a[e][1];if(t===""||t==="\r")c=e;else break}if(c===0){
const e=r.chomp==="+"&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):"";let n=i+r.length;if(t.source)n+=t.source.length
;return{value:e,type:o,comment:r.comment,range:[i,n,n]}}let l=t.indent+r.indent;let u=t.offset+r.length;let f=0
;for(let t=0;t<c;++t){const[s,i]=a[t];if(i===""||i==="\r"){if(r.indent===0&&s.length>l)l=s.length}else{if(s.length<l){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
;n(u+s.length,"MISSING_CHAR",e)}if(r.indent===0)l=s.length;f=t;if(l===0&&!e.atRoot){
const e="Block scalar values in collections must be indented";n(u,"BAD_INDENT",e)}break}u+=s.length+i.length+1}
for(let e=a.length-1;e>=c;--e)if(a[e][0].length>l)c=e+1;let d="";let h="";let p=false
;for(let e=0;e<f;++e)d+=a[e][0].slice(l)+"\n";for(let e=f;e<c;++e){let[t,i]=a[e];u+=t.length+i.length+1
;const c=i[i.length-1]==="\r";if(c)i=i.slice(0,-1);if(i&&t.length<l){
const e=r.indent?"explicit indentation indicator":"first line"
;const s=`Block scalar lines must not be less indented than their ${e}`;n(u-i.length-(c?2:1),"BAD_INDENT",s);t=""}
if(o===s.Scalar.BLOCK_LITERAL){d+=h+t.slice(l)+i;h="\n"}else if(t.length>l||i[0]==="\t"){
if(h===" ")h="\n";else if(!p&&h==="\n")h="\n\n";d+=h+t.slice(l)+i;h="\n";p=true
}else if(i==="")if(h==="\n")d+="\n";else h="\n";else{d+=h+i;h=" ";p=false}}switch(r.chomp){case"-":break;case"+":
for(let e=c;e<a.length;++e)d+="\n"+a[e][0].slice(l);if(d[d.length-1]!=="\n")d+="\n";break;default:d+="\n"}
const m=i+r.length+t.source.length;return{value:d,type:o,comment:r.comment,range:[i,m,m]}}},334:(e,t,n)=>{var s=n(2223)
;var i=n(4631);var r=n(4051);t.resolveBlockSeq=function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,o,a,c){
const l=c?.nodeClass??s.YAMLSeq;const u=new l(n.schema);if(n.atRoot)n.atRoot=false;if(n.atKey)n.atKey=false
;let f=o.offset;let d=null;for(const{start:s,value:c}of o.items){const l=i.resolveProps(s,{indicator:"seq-item-ind",
next:c,offset:f,onError:a,parentIndent:o.indent,startOnNewline:true})
;if(!l.found)if(l.anchor||l.tag||c)if(c?.type==="block-seq")a(l.end,"BAD_INDENT","All sequence items must start at the same column");else a(f,"MISSING_CHAR","Sequence item without - indicator");else{
d=l.end;if(l.comment)u.comment=l.comment;continue}const h=c?e(n,c,l,a):t(n,l.end,s,null,l,a)
;if(n.schema.compat)r.flowIndentCheck(o.indent,c,a);f=h.range[2];u.items.push(h)}u.range=[o.offset,f,d??f];return u}},
7788:(e,t)=>{t.resolveEnd=function resolveEnd(e,t,n,s){let i="";if(e){let r=false;let o="";for(const a of e){
const{source:e,type:c}=a;switch(c){case"space":r=true;break;case"comment":{
if(n&&!r)s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
;const t=e.substring(1)||" ";if(!i)i=t;else i+=o+t;o="";break}case"newline":if(i)o+=e;r=true;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}},3142:(e,t,n)=>{
var s=n(1127);var i=n(7165);var r=n(4454);var o=n(2223);var a=n(7788);var c=n(4631);var l=n(9499);var u=n(1187)
;const f="Block collections are not allowed within flow collections"
;const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
;t.resolveFlowCollection=function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,d,h,p){
const m=d.start.source==="{";const g=m?"flow map":"flow sequence";const y=p?.nodeClass??(m?r.YAMLMap:o.YAMLSeq)
;const v=new y(n.schema);v.flow=true;const b=n.atRoot;if(b)n.atRoot=false;if(n.atKey)n.atKey=false
;let w=d.offset+d.start.source.length;for(let o=0;o<d.items.length;++o){const a=d.items[o]
;const{start:p,key:y,sep:b,value:k}=a;const S=c.resolveProps(p,{flow:g,indicator:"explicit-key-ind",next:y??b?.[0],
offset:w,onError:h,parentIndent:d.indent,startOnNewline:false});if(!S.found){if(!S.anchor&&!S.tag&&!b&&!k){
if(o===0&&S.comma)h(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`);else if(o<d.items.length-1)h(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`)
;if(S.comment)if(v.comment)v.comment+="\n"+S.comment;else v.comment=S.comment;w=S.end;continue}
if(!m&&n.options.strict&&l.containsNewline(y))h(y,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
}if(o===0){if(S.comma)h(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)}else{
if(!S.comma)h(S.start,"MISSING_CHAR",`Missing , between ${g} items`);if(S.comment){let e=""
;e:for(const t of p)switch(t.type){case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:
break e}if(e){let t=v.items[v.items.length-1];if(s.isPair(t))t=t.value??t.key
;if(t.comment)t.comment+="\n"+e;else t.comment=e;S.comment=S.comment.substring(e.length+1)}}}if(!m&&!b&&!S.found){
const s=k?e(n,k,S,h):t(n,S.end,b,null,S,h);v.items.push(s);w=s.range[2];if(isBlock(k))h(s.range,"BLOCK_IN_FLOW",f)}else{
n.atKey=true;const s=S.end;const o=y?e(n,y,S,h):t(n,s,p,null,S,h);if(isBlock(y))h(o.range,"BLOCK_IN_FLOW",f)
;n.atKey=false;const l=c.resolveProps(b??[],{flow:g,indicator:"map-value-ind",next:k,offset:o.range[2],onError:h,
parentIndent:d.indent,startOnNewline:false});if(l.found){if(!m&&!S.found&&n.options.strict){if(b)for(const e of b){
if(e===l.found)break;if(e.type==="newline"){
h(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
if(S.start<l.found.offset-1024)h(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")
}
}else if(k)if("source"in k&&k.source?.[0]===":")h(k,"MISSING_CHAR",`Missing space after : in ${g}`);else h(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`)
;const O=k?e(n,k,l,h):l.found?t(n,l.end,b,null,l,h):null;if(O){if(isBlock(k))h(O.range,"BLOCK_IN_FLOW",f)
}else if(l.comment)if(o.comment)o.comment+="\n"+l.comment;else o.comment=l.comment;const A=new i.Pair(o,O)
;if(n.options.keepSourceTokens)A.srcToken=a;if(m){const e=v
;if(u.mapIncludes(n,e.items,o))h(s,"DUPLICATE_KEY","Map keys must be unique");e.items.push(A)}else{
const e=new r.YAMLMap(n.schema);e.flow=true;e.items.push(A);const t=(O??o).range;e.range=[o.range[0],t[1],t[2]]
;v.items.push(e)}w=O?O.range[2]:l.end}}const k=m?"}":"]";const[S,...O]=d.end;let A=w
;if(S?.source===k)A=S.offset+S.source.length;else{const e=g[0].toUpperCase()+g.substring(1)
;const t=b?`${e} must end with a ${k}`:`${e} in block collection must be sufficiently indented and end with a ${k}`
;h(w,b?"MISSING_CHAR":"BAD_INDENT",t);if(S&&S.source.length!==1)O.unshift(S)}if(O.length>0){
const e=a.resolveEnd(O,A,n.options.strict,h)
;if(e.comment)if(v.comment)v.comment+="\n"+e.comment;else v.comment=e.comment;v.range=[d.offset,A,e.offset]
}else v.range=[d.offset,A,A];return v}},6842:(e,t,n)=>{var s=n(3301);var i=n(7788);function plainValue(e,t){let n=""
;switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":
n="directive indicator character %";break;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":
n=`reserved character ${e[0]}`;break}if(n)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`)
;return unfoldLines(e)}function singleQuotedValue(e,t){
if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote")
;return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy;let n=t.exec(e)
;if(!n)return e;let s,i;try{s=new RegExp("(?<![ \t])[ \t]+$");i=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{
s=/[ \t]+$/;i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,"");let o=" ";let a=t.lastIndex;while(n=t.exec(e)){
const e=n[1].replace(i,"");if(e==="")if(o==="\n")r+=o;else o="\n";else{r+=o+e;o=" "}a=t.lastIndex}const c=/[ \t]*(.*)/sy
;c.lastIndex=a;n=c.exec(e);return r+o+(n?.[1]??"")}function doubleQuotedValue(e,t){let n=""
;for(let s=1;s<e.length-1;++s){const i=e[s];if(i==="\r"&&e[s+1]==="\n")continue;if(i==="\n"){
const{fold:t,offset:i}=foldNewline(e,s);n+=t;s=i}else if(i==="\\"){let i=e[++s];const o=r[i]
;if(o)n+=o;else if(i==="\n"){i=e[s+1];while(i===" "||i==="\t")i=e[1+ ++s]}else if(i==="\r"&&e[s+1]==="\n"){i=e[1+ ++s]
;while(i===" "||i==="\t")i=e[1+ ++s]}else if(i==="x"||i==="u"||i==="U"){const r=i==="x"?2:i==="u"?4:8
;n+=parseCharCode(e,s+1,r,t);s+=r}else{const i=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`)
;n+=i}}else if(i===" "||i==="\t"){const t=s;let r=e[s+1];while(r===" "||r==="\t")r=e[1+ ++s]
;if(r!=="\n"&&!(r==="\r"&&e[s+2]==="\n"))n+=s>t?e.slice(t,s+1):i}else n+=i}
if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote');return n}
function foldNewline(e,t){let n="";let s=e[t+1];while(s===" "||s==="\t"||s==="\n"||s==="\r"){
if(s==="\r"&&e[t+2]!=="\n")break;if(s==="\n")n+="\n";t+=1;s=e[t+1]}if(!n)n=" ";return{fold:n,offset:t}}const r={0:"\0",
a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/",
"\\":"\\","\t":"\t"};function parseCharCode(e,t,n,s){const i=e.substr(t,n)
;const r=i.length===n&&/^[0-9a-fA-F]+$/.test(i);const o=r?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{
const i=e.substr(t-2,n+2);s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`);return i}}
t.resolveFlowScalar=function resolveFlowScalar(e,t,n){const{offset:r,type:o,source:a,end:c}=e;let l;let u
;const _onError=(e,t,s)=>n(r+e,t,s);switch(o){case"scalar":l=s.Scalar.PLAIN;u=plainValue(a,_onError);break
;case"single-quoted-scalar":l=s.Scalar.QUOTE_SINGLE;u=singleQuotedValue(a,_onError);break;case"double-quoted-scalar":
l=s.Scalar.QUOTE_DOUBLE;u=doubleQuotedValue(a,_onError);break;default:
n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`);return{value:"",type:null,comment:"",
range:[r,r+a.length,r+a.length]}}const f=r+a.length;const d=i.resolveEnd(c,f,t,n);return{value:u,type:l,
comment:d.comment,range:[r,f,d.offset]}}},4631:(e,t)=>{
t.resolveProps=function resolveProps(e,{flow:t,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let c=false;let l=a;let u=a;let f="";let d="";let h=false;let p=false;let m=null;let g=null;let y=null;let v=null
;let b=null;let w=null;let k=null;for(const i of e){if(p){
if(i.type!=="space"&&i.type!=="newline"&&i.type!=="comma")r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
;p=false}if(m){if(l&&i.type!=="comment"&&i.type!=="newline")r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
;m=null}switch(i.type){case"space":if(!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&i.source.includes("\t"))m=i
;u=true;break;case"comment":{
if(!u)r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
;const e=i.source.substring(1)||" ";if(!f)f=e;else f+=d+e;d="";l=false;break}case"newline":if(l){
if(f)f+=i.source;else if(!w||n!=="seq-item-ind")c=true}else d+=i.source;l=true;h=true;if(g||y)v=i;u=true;break
;case"anchor":if(g)r(i,"MULTIPLE_ANCHORS","A node can have at most one anchor")
;if(i.source.endsWith(":"))r(i.offset+i.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);g=i
;k??(k=i.offset);l=false;u=false;p=true;break;case"tag":if(y)r(i,"MULTIPLE_TAGS","A node can have at most one tag");y=i
;k??(k=i.offset);l=false;u=false;p=true;break;case n:
if(g||y)r(i,"BAD_PROP_ORDER",`Anchors and tags must be after the ${i.source} indicator`)
;if(w)r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.source} in ${t??"collection"}`);w=i
;l=n==="seq-item-ind"||n==="explicit-key-ind";u=false;break;case"comma":if(t){
if(b)r(i,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`);b=i;l=false;u=false;break}default:
r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.type} token`);l=false;u=false}}const S=e[e.length-1]
;const O=S?S.offset+S.source.length:i
;if(p&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==""))r(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
;if(m&&(l&&m.indent<=o||s?.type==="block-map"||s?.type==="block-seq"))r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
;return{comma:b,found:w,spaceBefore:c,comment:f,hasNewline:h,anchor:g,tag:y,newlineAfterProp:v,end:O,start:k??O}}},
9499:(e,t)=>{t.containsNewline=function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":
case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
;if(e.end)for(const t of e.end)if(t.type==="newline")return true;return false;case"flow-collection":
for(const t of e.items){for(const e of t.start)if(e.type==="newline")return true
;if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
;if(containsNewline(t.key)||containsNewline(t.value))return true}return false;default:return true}}},2599:(e,t)=>{
t.emptyScalarPosition=function emptyScalarPosition(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s]
;switch(n.type){case"space":case"comment":case"newline":e-=n.source.length;continue}n=t[++s];while(n?.type==="space"){
e+=n.source.length;n=t[++s]}break}}return e}},4051:(e,t,n)=>{var s=n(9499)
;t.flowIndentCheck=function flowIndentCheck(e,t,n){if(t?.type==="flow-collection"){const i=t.end[0]
;if(i.indent===e&&(i.source==="]"||i.source==="}")&&s.containsNewline(t)){
const e="Flow end indicator should be more indented than parent";n(i,"BAD_INDENT",e,true)}}}},1187:(e,t,n)=>{
var s=n(1127);t.mapIncludes=function mapIncludes(e,t,n){const{uniqueKeys:i}=e.options;if(i===false)return false
;const r=typeof i==="function"?i:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
;return t.some(e=>r(e.key,n))}},3021:(e,t,n)=>{var s=n(4065);var i=n(101);var r=n(1127);var o=n(7165);var a=n(4043)
;var c=n(5840);var l=n(6829);var u=n(1596);var f=n(3661);var d=n(2404);var h=n(1342);class Document{constructor(e,t,n){
this.commentBefore=null;this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(this,r.NODE_TYPE,{
value:r.DOC});let s=null;if(typeof t==="function"||Array.isArray(t))s=t;else if(n===void 0&&t){n=t;t=void 0}
const i=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,
stringKeys:false,uniqueKeys:true,version:"1.2"},n);this.options=i;let{version:o}=i;if(n?._directives){
this.directives=n._directives.atDocument();if(this.directives.yaml.explicit)o=this.directives.yaml.version
}else this.directives=new h.Directives({version:o});this.setSchema(o,n)
;this.contents=e===void 0?null:this.createNode(e,s,n)}clone(){const e=Object.create(Document.prototype,{[r.NODE_TYPE]:{
value:r.DOC}});e.commentBefore=this.commentBefore;e.comment=this.comment;e.errors=this.errors.slice()
;e.warnings=this.warnings.slice();e.options=Object.assign({},this.options)
;if(this.directives)e.directives=this.directives.clone();e.schema=this.schema.clone()
;e.contents=r.isNode(this.contents)?this.contents.clone(e.schema):this.contents;if(this.range)e.range=this.range.slice()
;return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){
if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this)
;e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}createNode(e,t,n){let s
;if(typeof t==="function"){e=t.call({"":e},"",e);s=t}else if(Array.isArray(t)){
const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number;const e=t.filter(keyToStr).map(String)
;if(e.length>0)t=t.concat(e);s=t}else if(n===void 0&&t){n=t;t=void 0}
const{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:f}=n??{}
;const{onAnchor:h,setAnchors:p,sourceObjects:m}=u.createNodeAnchors(this,o||"a");const g={aliasDuplicateObjects:i??true,
keepUndefined:c??false,onAnchor:h,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m};const y=d.createNode(e,f,g)
;if(a&&r.isCollection(y))y.flow=true;p();return y}createPair(e,t,n={}){const s=this.createNode(e,null,n)
;const i=this.createNode(t,null,n);return new o.Pair(s,i)}delete(e){
return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(i.isEmptyPath(e)){
if(this.contents==null)return false;this.contents=null;return true}
return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){
return r.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
if(i.isEmptyPath(e))return!t&&r.isScalar(this.contents)?this.contents.value:this.contents
;return r.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){
return r.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){
if(i.isEmptyPath(e))return this.contents!==void 0;return r.isCollection(this.contents)?this.contents.hasIn(e):false}
set(e,t){
if(this.contents==null)this.contents=i.collectionFromPath(this.schema,[e],t);else if(assertCollection(this.contents))this.contents.set(e,t)
}setIn(e,t){
if(i.isEmptyPath(e))this.contents=t;else if(this.contents==null)this.contents=i.collectionFromPath(this.schema,Array.from(e),t);else if(assertCollection(this.contents))this.contents.setIn(e,t)
}setSchema(e,t={}){if(typeof e==="number")e=String(e);let n;switch(e){case"1.1":
if(this.directives)this.directives.yaml.version="1.1";else this.directives=new h.Directives({version:"1.1"});n={
resolveKnownTags:false,schema:"yaml-1.1"};break;case"1.2":case"next":
if(this.directives)this.directives.yaml.version=e;else this.directives=new h.Directives({version:e});n={
resolveKnownTags:true,schema:"core"};break;case null:if(this.directives)delete this.directives;n=null;break;default:{
const t=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new c.Schema(Object.assign(n,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")
}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){const o={anchors:new Map,doc:this,keep:!e,
mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100};const c=a.toJS(this.contents,t??"",o)
;if(typeof i==="function")for(const{count:e,res:t}of o.anchors.values())i(t,e)
;return typeof r==="function"?f.applyReviver(r,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:true,jsonArg:e,
mapAsMap:false,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
;throw new Error(`"indent" option must be a positive integer, not ${t}`)}return l.stringifyDocument(this,e)}}
function assertCollection(e){if(r.isCollection(e))return true
;throw new Error("Expected a YAML collection as document contents")}t.Document=Document},1596:(e,t,n)=>{var s=n(1127)
;var i=n(204);function anchorNames(e){const t=new Set;i.visit(e,{Value(e,n){if(n.anchor)t.add(n.anchor)}});return t}
function findNewAnchor(e,t){for(let n=1;true;++n){const s=`${e}${n}`;if(!t.has(s))return s}}
t.anchorIsValid=function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
;const n=`Anchor must not contain whitespace or control characters: ${t}`;throw new Error(n)}return true}
;t.anchorNames=anchorNames;t.createNodeAnchors=function createNodeAnchors(e,t){const n=[];const i=new Map;let r=null
;return{onAnchor:s=>{n.push(s);r??(r=anchorNames(e));const i=findNewAnchor(t,r);r.add(i);return i},setAnchors:()=>{
for(const e of n){const t=i.get(e)
;if(typeof t==="object"&&t.anchor&&(s.isScalar(t.node)||s.isCollection(t.node)))t.node.anchor=t.anchor;else{
const t=new Error("Failed to resolve repeated object (this should not happen)");t.source=e;throw t}}},sourceObjects:i}}
;t.findNewAnchor=findNewAnchor},3661:(e,t)=>{t.applyReviver=function applyReviver(e,t,n,s){
if(s&&typeof s==="object")if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t]
;const i=applyReviver(e,s,String(t),n);if(i===void 0)delete s[t];else if(i!==n)s[t]=i
}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t);const i=applyReviver(e,s,t,n)
;if(i===void 0)s.delete(t);else if(i!==n)s.set(t,i)}else if(s instanceof Set)for(const t of Array.from(s)){
const n=applyReviver(e,s,t,t);if(n===void 0)s.delete(t);else if(n!==t){s.delete(t);s.add(n)}
}else for(const[t,n]of Object.entries(s)){const i=applyReviver(e,s,t,n);if(i===void 0)delete s[t];else if(i!==n)s[t]=i}
return e.call(t,n,s)}},2404:(e,t,n)=>{var s=n(4065);var i=n(1127);var r=n(3301);function findTagObject(e,t,n){if(t){
const e=n.filter(e=>e.tag===t);const s=e.find(e=>!e.format)??e[0];if(!s)throw new Error(`Tag ${t} not found`);return s}
return n.find(t=>t.identify?.(e)&&!t.format)}t.createNode=function createNode(e,t,n){if(i.isDocument(e))e=e.contents
;if(i.isNode(e))return e;if(i.isPair(e)){const t=n.schema[i.MAP].createNode?.(n.schema,null,n);t.items.push(e);return t}
if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt)e=e.valueOf()
;const{aliasDuplicateObjects:o,onAnchor:a,onTagObj:c,schema:l,sourceObjects:u}=n;let f;if(o&&e&&typeof e==="object"){
f=u.get(e);if(f){f.anchor??(f.anchor=a(e));return new s.Alias(f.anchor)}else{f={anchor:null,node:null};u.set(e,f)}}
if(t?.startsWith("!!"))t="tag:yaml.org,2002:"+t.slice(2);let d=findTagObject(e,t,l.tags);if(!d){
if(e&&typeof e.toJSON==="function")e=e.toJSON();if(!e||typeof e!=="object"){const t=new r.Scalar(e);if(f)f.node=t
;return t}d=e instanceof Map?l[i.MAP]:Symbol.iterator in Object(e)?l[i.SEQ]:l[i.MAP]}if(c){c(d);delete n.onTagObj}
const h=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from==="function"?d.nodeClass.from(n.schema,e,n):new r.Scalar(e)
;if(t)h.tag=t;else if(!d.default)h.tag=d.tag;if(f)f.node=h;return h}},1342:(e,t,n)=>{var s=n(1127);var i=n(204)
;const r={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"}
;const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>r[e]);class Directives{constructor(e,t){this.docStart=null
;this.docEnd=false;this.yaml=Object.assign({},Directives.defaultYaml,e)
;this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
;e.docStart=this.docStart;return e}atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){
case"1.1":this.atNextDocument=true;break;case"1.2":this.atNextDocument=false;this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.2"};this.tags=Object.assign({},Directives.defaultTags);break}
return e}add(e,t){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
;this.tags=Object.assign({},Directives.defaultTags);this.atNextDocument=false}const n=e.trim().split(/[ \t]+/)
;const s=n.shift();switch(s){case"%TAG":{if(n.length!==2){t(0,"%TAG directive should contain exactly two parts")
;if(n.length<2)return false}const[e,s]=n;this.tags[e]=s;return true}case"%YAML":{this.yaml.explicit=true
;if(n.length!==1){t(0,"%YAML directive should contain exactly one part");return false}const[e]=n
;if(e==="1.1"||e==="1.2"){this.yaml.version=e;return true}else{const n=/^\d+\.\d+$/.test(e)
;t(6,`Unsupported YAML version ${e}`,n);return false}}default:t(0,`Unknown directive ${s}`,true);return false}}
tagName(e,t){if(e==="!")return"!";if(e[0]!=="!"){t(`Not a valid tag: ${e}`);return null}if(e[1]==="<"){
const n=e.slice(2,-1);if(n==="!"||n==="!!"){t(`Verbatim tags aren't resolved, so ${e} is invalid.`);return null}
if(e[e.length-1]!==">")t("Verbatim tags must end with a >");return n}const[,n,s]=e.match(/^(.*!)([^!]*)$/s)
;if(!s)t(`The ${e} tag has no suffix`);const i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(e){
t(String(e));return null}if(n==="!")return e;t(`Could not resolve tag: ${e}`);return null}tagString(e){
for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length))
;return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
;const n=Object.entries(this.tags);let r;if(e&&n.length>0&&s.isNode(e.contents)){const t={};i.visit(e.contents,(e,n)=>{
if(s.isNode(n)&&n.tag)t[n.tag]=true});r=Object.keys(t)}else r=[];for(const[s,i]of n){
if(s==="!!"&&i==="tag:yaml.org,2002:")continue;if(!e||r.some(e=>e.startsWith(i)))t.push(`%TAG ${s} ${i}`)}
return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"};Directives.defaultTags={
"!!":"tag:yaml.org,2002:"};t.Directives=Directives},1464:(e,t)=>{class YAMLError extends Error{constructor(e,t,n,s){
super();this.name=e;this.code=n;this.message=s;this.pos=t}}t.YAMLError=YAMLError
;t.YAMLParseError=class YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}
;t.YAMLWarning=class YAMLWarning extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}}
;t.prettifyError=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(e=>t.linePos(e))
;const{line:s,col:i}=n.linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1
;let o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){
const e=Math.min(r-39,o.length-79);o="…"+o.substring(e);r-=e-1}if(o.length>80)o=o.substring(0,79)+"…"
;if(s>1&&/^ *$/.test(o.substring(0,r))){let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1])
;if(n.length>80)n=n.substring(0,79)+"…\n";o=n+o}if(/[^ ]/.test(o)){let e=1;const t=n.linePos[1]
;if(t?.line===s&&t.col>i)e=Math.max(1,Math.min(t.col-i,80-r));const a=" ".repeat(r)+"^".repeat(e)
;n.message+=`:\n\n${o}\n${a}\n`}}},8815:(e,t,n)=>{var s=n(9984);var i=n(3021);var r=n(5840);var o=n(1464);var a=n(4065)
;var c=n(1127);var l=n(7165);var u=n(3301);var f=n(4454);var d=n(2223);n(3461);var h=n(361);var p=n(6628);var m=n(3456)
;var g=n(4047);var y=n(204);s.Composer;i.Document;r.Schema;o.YAMLError;o.YAMLParseError;o.YAMLWarning;a.Alias;c.isAlias
;c.isCollection;c.isDocument;c.isMap;c.isNode;c.isPair;t.jn=c.isScalar;c.isSeq;l.Pair;u.Scalar;f.YAMLMap;d.YAMLSeq
;h.Lexer;p.LineCounter;m.Parser;g.parse;g.parseAllDocuments;t.Tp=g.parseDocument;g.stringify;t.YR=y.visit;y.visitAsync},
7249:(e,t,n)=>{var s=n(932);t.debug=function debug(e,...t){if(e==="debug")console.log(...t)};t.warn=function warn(e,t){
if(e==="debug"||e==="warn")if(typeof s.emitWarning==="function")s.emitWarning(t);else console.warn(t)}},4065:(e,t,n)=>{
var s=n(1596);var i=n(204);var r=n(1127);var o=n(6673);var a=n(4043);class Alias extends o.NodeBase{constructor(e){
super(r.ALIAS);this.source=e;Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}
resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n
;if(t?.aliasResolveCache)n=t.aliasResolveCache;else{n=[];i.visit(e,{Node:(e,t)=>{
if(r.isAlias(t)||r.hasAnchor(t))n.push(t)}});if(t)t.aliasResolveCache=n}let s;for(const e of n){if(e===this)break
;if(e.anchor===this.source)s=e}if(s&&t){const{anchors:e,doc:n,maxAliasCount:i}=t;let r=e.get(s);if(!r){a.toJS(s,null,t)
;r=e.get(s)}if(r?.res===void 0){const e="This should not happen: Alias anchor was not resolved?"
;throw new ReferenceError(e)}if(i>=0){r.count+=1;if(r.aliasCount===0)r.aliasCount=getAliasCount(n,s,e)
;if(r.count*r.aliasCount>i){const e="Excessive alias count indicates a resource exhaustion attack"
;throw new ReferenceError(e)}}}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t)
;if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)
}return t.anchors.get(n).res}toString(e,t,n){const i=`*${this.source}`;if(e){s.anchorIsValid(this.source)
;if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${i} `}return i}}function getAliasCount(e,t,n){if(r.isAlias(t)){const s=t.resolve(e)
;const i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(r.isCollection(t)){let s=0;for(const i of t.items){
const t=getAliasCount(e,i,n);if(t>s)s=t}return s}else if(r.isPair(t)){const s=getAliasCount(e,t.key,n)
;const i=getAliasCount(e,t.value,n);return Math.max(s,i)}return 1}t.Alias=Alias},101:(e,t,n)=>{var s=n(2404)
;var i=n(1127);var r=n(6673);function collectionFromPath(e,t,n){let i=n;for(let e=t.length-1;e>=0;--e){const n=t[e]
;if(typeof n==="number"&&Number.isInteger(n)&&n>=0){const e=[];e[n]=i;i=e}else i=new Map([[n,i]])}
return s.createNode(i,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
;class Collection extends r.NodeBase{constructor(e,t){super(e);Object.defineProperty(this,"schema",{value:t,
configurable:true,enumerable:false,writable:true})}clone(e){
const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(e)t.schema=e
;t.items=t.items.map(t=>i.isNode(t)||i.isPair(t)?t.clone(e):t);if(this.range)t.range=this.range.slice();return t}
addIn(e,t){if(isEmptyPath(e))this.add(t);else{const[n,...s]=e;const r=this.get(n,true)
;if(i.isCollection(r))r.addIn(s,t);else if(r===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)
}}deleteIn(e){const[t,...n]=e;if(n.length===0)return this.delete(t);const s=this.get(t,true)
;if(i.isCollection(s))return s.deleteIn(n);else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)
}getIn(e,t){const[n,...s]=e;const r=this.get(n,true)
;if(s.length===0)return!t&&i.isScalar(r)?r.value:r;else return i.isCollection(r)?r.getIn(s,t):void 0}
hasAllNullValues(e){return this.items.every(t=>{if(!i.isPair(t))return false;const n=t.value
;return n==null||e&&i.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e
;if(n.length===0)return this.has(t);const s=this.get(t,true);return i.isCollection(s)?s.hasIn(n):false}setIn(e,t){
const[n,...s]=e;if(s.length===0)this.set(n,t);else{const e=this.get(n,true)
;if(i.isCollection(e))e.setIn(s,t);else if(e===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)
}}}t.Collection=Collection;t.collectionFromPath=collectionFromPath;t.isEmptyPath=isEmptyPath},6673:(e,t,n)=>{
var s=n(3661);var i=n(1127);var r=n(4043);t.NodeBase=class NodeBase{constructor(e){
Object.defineProperty(this,i.NODE_TYPE,{value:e})}clone(){
const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;if(this.range)e.range=this.range.slice();return e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:o,reviver:a}={}){
if(!i.isDocument(e))throw new TypeError("A document argument is required");const c={anchors:new Map,doc:e,keep:true,
mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100};const l=r.toJS(this,"",c)
;if(typeof o==="function")for(const{count:e,res:t}of c.anchors.values())o(t,e)
;return typeof a==="function"?s.applyReviver(a,{"":l},"",l):l}}},7165:(e,t,n)=>{var s=n(2404);var i=n(9748)
;var r=n(7104);var o=n(1127);class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR})
;this.key=e;this.value=t}clone(e){let{key:t,value:n}=this;if(o.isNode(t))t=t.clone(e);if(o.isNode(n))n=n.clone(e)
;return new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{};return r.addPairToJSMap(t,n,this)}toString(e,t,n){
return e?.doc?i.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair;t.createPair=function createPair(e,t,n){
const i=s.createNode(e,void 0,n);const r=s.createNode(t,void 0,n);return new Pair(i,r)}},3301:(e,t,n)=>{var s=n(1127)
;var i=n(6673);var r=n(4043);class Scalar extends i.NodeBase{constructor(e){super(s.SCALAR);this.value=e}toJSON(e,t){
return t?.keep?this.value:r.toJS(this.value,e,t)}toString(){return String(this.value)}}
Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN"
;Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";t.Scalar=Scalar
;t.isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"},4454:(e,t,n)=>{var s=n(1212);var i=n(7104)
;var r=n(101);var o=n(1127);var a=n(7165);var c=n(3301);function findPair(e,t){const n=o.isScalar(t)?t.value:t
;for(const s of e)if(o.isPair(s)){if(s.key===t||s.key===n)return s;if(o.isScalar(s.key)&&s.key.value===n)return s}return
}class YAMLMap extends r.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e)
;this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:i}=n;const r=new this(e);const add=(e,o)=>{
if(typeof i==="function")o=i.call(t,e,o);else if(Array.isArray(i)&&!i.includes(e))return
;if(o!==void 0||s)r.items.push(a.createPair(e,o,n))}
;if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&typeof t==="object")for(const e of Object.keys(t))add(e,t[e])
;if(typeof e.sortMapEntries==="function")r.items.sort(e.sortMapEntries);return r}add(e,t){let n
;if(o.isPair(e))n=e;else if(!e||typeof e!=="object"||!("key"in e))n=new a.Pair(e,e?.value);else n=new a.Pair(e.key,e.value)
;const s=findPair(this.items,n.key);const i=this.schema?.sortMapEntries;if(s){
if(!t)throw new Error(`Key ${n.key} already set`)
;if(o.isScalar(s.value)&&c.isScalarValue(n.value))s.value.value=n.value;else s.value=n.value}else if(i){
const e=this.items.findIndex(e=>i(n,e)<0);if(e===-1)this.items.push(n);else this.items.splice(e,0,n)
}else this.items.push(n)}delete(e){const t=findPair(this.items,e);if(!t)return false
;const n=this.items.splice(this.items.indexOf(t),1);return n.length>0}get(e,t){const n=findPair(this.items,e)
;const s=n?.value;return(!t&&o.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){
this.add(new a.Pair(e,t),true)}toJSON(e,t,n){const s=n?new n:t?.mapAsMap?new Map:{};if(t?.onCreate)t.onCreate(s)
;for(const e of this.items)i.addPairToJSMap(t,s,e);return s}toString(e,t,n){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
;if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
;return s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",
onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap;t.findPair=findPair},2223:(e,t,n)=>{var s=n(2404);var i=n(1212)
;var r=n(101);var o=n(1127);var a=n(3301);var c=n(4043);class YAMLSeq extends r.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e);this.items=[]}add(e){this.items.push(e)}delete(e){
const t=asItemIndex(e);if(typeof t!=="number")return false;const n=this.items.splice(t,1);return n.length>0}get(e,t){
const n=asItemIndex(e);if(typeof n!=="number")return;const s=this.items[n];return!t&&o.isScalar(s)?s.value:s}has(e){
const t=asItemIndex(e);return typeof t==="number"&&t<this.items.length}set(e,t){const n=asItemIndex(e)
;if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n]
;if(o.isScalar(s)&&a.isScalarValue(t))s.value=t;else this.items[n]=t}toJSON(e,t){const n=[];if(t?.onCreate)t.onCreate(n)
;let s=0;for(const e of this.items)n.push(c.toJS(e,String(s++),t));return n}toString(e,t,n){
if(!e)return JSON.stringify(this);return i.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"
},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:i}=n;const r=new this(e)
;if(t&&Symbol.iterator in Object(t)){let e=0;for(let o of t){if(typeof i==="function"){
const n=t instanceof Set?o:String(e++);o=i.call(t,n,o)}r.items.push(s.createNode(o,void 0,n))}}return r}}
function asItemIndex(e){let t=o.isScalar(e)?e.value:e;if(t&&typeof t==="string")t=Number(t)
;return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},7104:(e,t,n)=>{var s=n(7249)
;var i=n(452);var r=n(2148);var o=n(1127);var a=n(4043);function stringifyKey(e,t,n){if(t===null)return""
;if(typeof t!=="object")return String(t);if(o.isNode(e)&&n?.doc){const t=r.createStringifyContext(n.doc,{})
;t.anchors=new Set;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=true;t.inStringifyKey=true
;const i=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(i);if(e.length>40)e=e.substring(0,36)+'..."'
;s.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
;n.mapKeyWarned=true}return i}return JSON.stringify(t)}t.addPairToJSMap=function addPairToJSMap(e,t,{key:n,value:s}){
if(o.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(i.isMergeKey(e,n))i.addMergeToJSMap(e,t,s);else{
const i=a.toJS(n,"",e);if(t instanceof Map)t.set(i,a.toJS(s,i,e));else if(t instanceof Set)t.add(i);else{
const r=stringifyKey(n,i,e);const o=a.toJS(s,r,e);if(r in t)Object.defineProperty(t,r,{value:o,writable:true,
enumerable:true,configurable:true});else t[r]=o}}return t}},1127:(e,t)=>{const n=Symbol.for("yaml.alias")
;const s=Symbol.for("yaml.document");const i=Symbol.for("yaml.map");const r=Symbol.for("yaml.pair")
;const o=Symbol.for("yaml.scalar");const a=Symbol.for("yaml.seq");const c=Symbol.for("yaml.node.type")
;const isScalar=e=>!!e&&typeof e==="object"&&e[c]===o;function isCollection(e){if(e&&typeof e==="object")switch(e[c]){
case i:case a:return true}return false}t.ALIAS=n;t.DOC=s;t.MAP=i;t.NODE_TYPE=c;t.PAIR=r;t.SCALAR=o;t.SEQ=a
;t.hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor;t.isAlias=e=>!!e&&typeof e==="object"&&e[c]===n
;t.isCollection=isCollection;t.isDocument=e=>!!e&&typeof e==="object"&&e[c]===s
;t.isMap=e=>!!e&&typeof e==="object"&&e[c]===i;t.isNode=function isNode(e){if(e&&typeof e==="object")switch(e[c]){
case n:case i:case o:case a:return true}return false};t.isPair=e=>!!e&&typeof e==="object"&&e[c]===r;t.isScalar=isScalar
;t.isSeq=e=>!!e&&typeof e==="object"&&e[c]===a},4043:(e,t,n)=>{var s=n(1127);t.toJS=function toJS(e,t,n){
if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n));if(e&&typeof e.toJSON==="function"){
if(!n||!s.hasAnchor(e))return e.toJSON(t,n);const i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i);n.onCreate=e=>{
i.res=e;delete n.onCreate};const r=e.toJSON(t,n);if(n.onCreate)n.onCreate(r);return r}
if(typeof e==="bigint"&&!n?.keep)return Number(e);return e}},110:(e,t,n)=>{var s=n(8913);var i=n(6842);var r=n(1464)
;var o=n(3069);function setBlockScalarValue(e,t){const n=t.indexOf("\n");const s=t.substring(0,n)
;const i=t.substring(n+1)+"\n";if(e.type==="block-scalar"){const t=e.props[0]
;if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header");t.source=s;e.source=i}else{
const{offset:t}=e;const n="indent"in e?e.indent:-1;const r=[{type:"block-scalar-header",offset:t,indent:n,source:s}]
;if(!addEndtoBlockProps(r,"end"in e?e.end:void 0))r.push({type:"newline",offset:-1,indent:n,source:"\n"})
;for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t];Object.assign(e,{type:"block-scalar",indent:n,
props:r,source:i})}}function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":
e.push(n);break;case"newline":e.push(n);return true}return false}function setFlowScalarValue(e,t,n){switch(e.type){
case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n;e.source=t;break;case"block-scalar":{
const s=e.props.slice(1);let i=t.length;if(e.props[0].type==="block-scalar-header")i-=e.props[0].source.length
;for(const e of s)e.offset+=i;delete e.props;Object.assign(e,{type:n,source:t,end:s});break}case"block-map":
case"block-seq":{const s=e.offset+t.length;const i={type:"newline",offset:s,indent:e.indent,source:"\n"};delete e.items
;Object.assign(e,{type:n,source:t,end:[i]});break}default:{const s="indent"in e?e.indent:-1
;const i="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[]
;for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t];Object.assign(e,{type:n,indent:s,source:t,end:i})
}}}t.createScalarToken=function createScalarToken(e,t){
const{implicitKey:n=false,indent:s,inFlow:i=false,offset:r=-1,type:a="PLAIN"}=t;const c=o.stringifyString({type:a,
value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}});const l=t.end??[{
type:"newline",offset:-1,indent:s,source:"\n"}];switch(c[0]){case"|":case">":{const e=c.indexOf("\n")
;const t=c.substring(0,e);const n=c.substring(e+1)+"\n";const i=[{type:"block-scalar-header",offset:r,indent:s,source:t
}];if(!addEndtoBlockProps(i,l))i.push({type:"newline",offset:-1,indent:s,source:"\n"});return{type:"block-scalar",
offset:r,indent:s,props:i,source:n}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,source:c,end:l}
;case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:c,end:l};default:return{type:"scalar",offset:r,
indent:s,source:c,end:l}}};t.resolveAsScalar=function resolveAsScalar(e,t=true,n){if(e){const _onError=(e,t,s)=>{
const i=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset;if(n)n(i,t,s);else throw new r.YAMLParseError([i,i+1],t,s)}
;switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return i.resolveFlowScalar(e,t,_onError);case"block-scalar":return s.resolveBlockScalar({options:{strict:t}},e,_onError)
}}return null};t.setScalarValue=function setScalarValue(e,t,n={}){
let{afterKey:s=false,implicitKey:i=false,inFlow:r=false,type:a}=n;let c="indent"in e?e.indent:null
;if(s&&typeof c==="number")c+=2;if(!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break
;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{const t=e.props[0]
;if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
;a=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}const l=o.stringifyString({type:a,value:t},{
implicitKey:i||c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:r,options:{blockQuote:true,lineWidth:-1}})
;switch(l[0]){case"|":case">":setBlockScalarValue(e,l);break;case'"':setFlowScalarValue(e,l,"double-quoted-scalar")
;break;case"'":setFlowScalarValue(e,l,"single-quoted-scalar");break;default:setFlowScalarValue(e,l,"scalar")}}},
1733:(e,t)=>{function stringifyToken(e){switch(e.type){case"block-scalar":{let t=""
;for(const n of e.props)t+=stringifyToken(n);return t+e.source}case"block-map":case"block-seq":{let t=""
;for(const n of e.items)t+=stringifyItem(n);return t}case"flow-collection":{let t=e.start.source
;for(const n of e.items)t+=stringifyItem(n);for(const n of e.end)t+=n.source;return t}case"document":{
let t=stringifyItem(e);if(e.end)for(const n of e.end)t+=n.source;return t}default:{let t=e.source
;if("end"in e&&e.end)for(const n of e.end)t+=n.source;return t}}}function stringifyItem({start:e,key:t,sep:n,value:s}){
let i="";for(const t of e)i+=t.source;if(t)i+=stringifyToken(t);if(n)for(const e of n)i+=e.source
;if(s)i+=stringifyToken(s);return i}t.stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)},7715:(e,t)=>{
const n=Symbol("break visit");const s=Symbol("skip children");const i=Symbol("remove item");function visit(e,t){
if("type"in e&&e.type==="document")e={start:e.start,value:e.value};_visit(Object.freeze([]),e,t)}visit.BREAK=n
;visit.SKIP=s;visit.REMOVE=i;visit.itemAtPath=(e,t)=>{let n=e;for(const[e,s]of t){const t=n?.[e]
;if(t&&"items"in t)n=t.items[s];else return}return n};visit.parentCollection=(e,t)=>{
const n=visit.itemAtPath(e,t.slice(0,-1));const s=t[t.length-1][0];const i=n?.[s];if(i&&"items"in i)return i
;throw new Error("Parent collection not found")};function _visit(e,t,s){let r=s(t,e);if(typeof r==="symbol")return r
;for(const o of["key","value"]){const a=t[o];if(a&&"items"in a){for(let t=0;t<a.items.length;++t){
const r=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],s)
;if(typeof r==="number")t=r-1;else if(r===n)return n;else if(r===i){a.items.splice(t,1);t-=1}}
if(typeof r==="function"&&o==="key")r=r(t,e)}}return typeof r==="function"?r(t,e):r}t.visit=visit},3461:(e,t,n)=>{
var s=n(110);var i=n(1733);var r=n(7715);t.createScalarToken=s.createScalarToken;t.resolveAsScalar=s.resolveAsScalar
;t.setScalarValue=s.setScalarValue;t.stringify=i.stringify;t.visit=r.visit;t.BOM="\ufeff";t.DOCUMENT="";t.FLOW_END=""
;t.SCALAR="";t.isCollection=e=>!!e&&"items"in e
;t.isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
;t.prettyToken=function prettyToken(e){switch(e){case"\ufeff":return"<BOM>";case"":return"<DOC>";case"":
return"<FLOW_END>";case"":return"<SCALAR>";default:return JSON.stringify(e)}};t.tokenType=function tokenType(e){
switch(e){case"\ufeff":return"byte-order-mark";case"":return"doc-mode";case"":return"flow-error-end";case"":
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":
return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start"
;case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}
switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias"
;case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar"
;case"|":case">":return"block-scalar-header"}return null}},361:(e,t,n)=>{var s=n(3461);function isEmpty(e){switch(e){
case void 0:case" ":case"\n":case"\r":case"\t":return true;default:return false}}
const i=new Set("0123456789ABCDEFabcdef")
;const r=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
;const o=new Set(",[]{}");const a=new Set(" ,[]{}\n\r\t");const isNotAnchorChar=e=>!e||a.has(e);t.Lexer=class Lexer{
constructor(){this.atEnd=false;this.blockScalarIndent=-1;this.blockScalarKeep=false;this.buffer="";this.flowKey=false
;this.flowLevel=0;this.indentNext=0;this.indentValue=0;this.lineEndPos=null;this.next=null;this.pos=0}*lex(e,t=false){
if(e){if(typeof e!=="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e
;this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";while(n&&(t||this.hasChars(1)))n=yield*this.parseNext(n)}
atLineEnd(){let e=this.pos;let t=this.buffer[e];while(t===" "||t==="\t")t=this.buffer[++e]
;if(!t||t==="#"||t==="\n")return true;if(t==="\r")return this.buffer[e+1]==="\n";return false}charAt(e){
return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0
;while(t===" ")t=this.buffer[++n+e];if(t==="\r"){const t=this.buffer[n+e+1];if(t==="\n"||!t&&!this.atEnd)return e+n+1}
return t==="\n"||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
;if((t==="---"||t==="...")&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
;if(typeof e!=="number"||e!==-1&&e<this.pos){e=this.buffer.indexOf("\n",this.pos);this.lineEndPos=e}
if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null;if(this.buffer[e-1]==="\r")e-=1
;return this.buffer.substring(this.pos,e)}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
this.buffer=this.buffer.substring(this.pos);this.pos=0;this.lineEndPos=null;this.next=e;return null}peek(e){
return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
;case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":
return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":
return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":
return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("stream")
;if(e[0]===s.BOM){yield*this.pushCount(1);e=e.substring(1)}if(e[0]==="%"){let t=e.length;let n=e.indexOf("#")
;while(n!==-1){const s=e[n-1];if(s===" "||s==="\t"){t=n-1;break}else n=e.indexOf("#",n+1)}while(true){const n=e[t-1]
;if(n===" "||n==="\t")t-=1;else break}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(true))
;yield*this.pushCount(e.length-s);this.pushNewline();return"stream"}if(this.atLineEnd()){
const t=yield*this.pushSpaces(true);yield*this.pushCount(e.length-t);yield*this.pushNewline();return"stream"}
yield s.DOCUMENT;return yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
;if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){
if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3)
;if((e==="---"||e==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=0
;return e==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false)
;if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue
;return yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
;if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&isEmpty(t)){
const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));this.indentNext=this.indentValue+1;this.indentValue+=e
;return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true);const e=this.getLine()
;if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":
yield*this.pushCount(e.length-t);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":
case"[":yield*this.pushCount(1);this.flowKey=false;this.flowLevel=1;return"flow";case"}":case"]":yield*this.pushCount(1)
;return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":t+=(yield*this.parseBlockScalarHeader())
;t+=(yield*this.pushSpaces(true));yield*this.pushCount(e.length-t);yield*this.pushNewline()
;return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t
;let n=-1;do{e=yield*this.pushNewline();if(e>0){t=yield*this.pushSpaces(false);this.indentValue=n=t}else t=0
;t+=(yield*this.pushSpaces(true))}while(e+t>0);const i=this.getLine();if(i===null)return this.setNext("flow")
;if(n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&isEmpty(i[3])){
const e=n===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}");if(!e){this.flowLevel=0;yield s.FLOW_END
;return yield*this.parseLineStart()}}let r=0;while(i[r]===","){r+=(yield*this.pushCount(1))
;r+=(yield*this.pushSpaces(true));this.flowKey=false}r+=(yield*this.pushIndicators());switch(i[r]){case void 0:
return"flow";case"#":yield*this.pushCount(i.length-r);return"flow";case"{":case"[":yield*this.pushCount(1)
;this.flowKey=false;this.flowLevel+=1;return"flow";case"}":case"]":yield*this.pushCount(1);this.flowKey=true
;this.flowLevel-=1;return this.flowLevel?"flow":"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"flow"
;case'"':case"'":this.flowKey=true;return yield*this.parseQuotedScalar();case":":{const e=this.charAt(1)
;if(this.flowKey||isEmpty(e)||e===","){this.flowKey=false;yield*this.pushCount(1);yield*this.pushSpaces(true)
;return"flow"}}default:this.flowKey=false;return yield*this.parsePlainScalar()}}*parseQuotedScalar(){
const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1)
;if(e==="'")while(t!==-1&&this.buffer[t+1]==="'")t=this.buffer.indexOf("'",t+2);else while(t!==-1){let e=0
;while(this.buffer[t-1-e]==="\\")e+=1;if(e%2===0)break;t=this.buffer.indexOf('"',t+1)}const n=this.buffer.substring(0,t)
;let s=n.indexOf("\n",this.pos);if(s!==-1){while(s!==-1){const e=this.continueScalar(s+1);if(e===-1)break
;s=n.indexOf("\n",e)}if(s!==-1)t=s-(n[s-1]==="\r"?2:1)}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
;t=this.buffer.length}yield*this.pushToIndex(t+1,false);return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1;this.blockScalarKeep=false;let e=this.pos;while(true){const t=this.buffer[++e]
;if(t==="+")this.blockScalarKeep=true;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}
return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e=this.pos-1;let t=0;let n
;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){case" ":t+=1;break;case"\n":e=s;t=0;break;case"\r":{
const e=this.buffer[s+1];if(!e&&!this.atEnd)return this.setNext("block-scalar");if(e==="\n")break}default:break e}
if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){
if(this.blockScalarIndent===-1)this.indentNext=t;else this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
;do{const t=this.continueScalar(e+1);if(t===-1)break;e=this.buffer.indexOf("\n",t)}while(e!==-1);if(e===-1){
if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;n=this.buffer[i]
;while(n===" ")n=this.buffer[++i];if(n==="\t"){while(n==="\t"||n===" "||n==="\r"||n==="\n")n=this.buffer[++i];e=i-1
}else if(!this.blockScalarKeep)do{let n=e-1;let s=this.buffer[n];if(s==="\r")s=this.buffer[--n];const i=n
;while(s===" ")s=this.buffer[--n];if(s==="\n"&&n>=this.pos&&n+1+t>i)e=n;else break}while(true);yield s.SCALAR
;yield*this.pushToIndex(e+1,true);return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
;let t=this.pos-1;let n=this.pos-1;let i;while(i=this.buffer[++n])if(i===":"){const s=this.buffer[n+1]
;if(isEmpty(s)||e&&o.has(s))break;t=n}else if(isEmpty(i)){let s=this.buffer[n+1];if(i==="\r")if(s==="\n"){n+=1;i="\n"
;s=this.buffer[n+1]}else t=n;if(s==="#"||e&&o.has(s))break;if(i==="\n"){const e=this.continueScalar(n+1);if(e===-1)break
;n=Math.max(n,e-2)}}else{if(e&&o.has(i))break;t=n}if(!i&&!this.atEnd)return this.setNext("plain-scalar");yield s.SCALAR
;yield*this.pushToIndex(t+1,true);return e?"flow":"doc"}*pushCount(e){if(e>0){yield this.buffer.substr(this.pos,e)
;this.pos+=e;return e}return 0}*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);if(n){yield n;this.pos+=n.length
;return n.length}else if(t)yield"";return 0}*pushIndicators(){let e=0;e:while(true){switch(this.charAt(0)){case"!":
e+=(yield*this.pushTag());e+=(yield*this.pushSpaces(true));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
;e+=(yield*this.pushSpaces(true));continue e;case"-":case"?":case":":{const t=this.flowLevel>0;const n=this.charAt(1)
;if(isEmpty(n)||t&&o.has(n)){if(!t)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=false
;e+=(yield*this.pushCount(1));e+=(yield*this.pushSpaces(true));continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2;let t=this.buffer[e];while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
;return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1;let t=this.buffer[e]
;while(t)if(r.has(t))t=this.buffer[++e];else if(t==="%"&&i.has(this.buffer[e+1])&&i.has(this.buffer[e+2]))t=this.buffer[e+=3];else break
;return yield*this.pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos]
;if(e==="\n")return yield*this.pushCount(1);else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2);else return 0
}*pushSpaces(e){let t=this.pos-1;let n;do{n=this.buffer[++t]}while(n===" "||e&&n==="\t");const s=t-this.pos;if(s>0){
yield this.buffer.substr(this.pos,s);this.pos=t}return s}*pushUntil(e){let t=this.pos;let n=this.buffer[t]
;while(!e(n))n=this.buffer[++t];return yield*this.pushToIndex(t,false)}}},6628:(e,t)=>{t.LineCounter=class LineCounter{
constructor(){this.lineStarts=[];this.addNewLine=e=>this.lineStarts.push(e);this.linePos=e=>{let t=0
;let n=this.lineStarts.length;while(t<n){const s=t+n>>1;if(this.lineStarts[s]<e)t=s+1;else n=s}
if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};const s=this.lineStarts[t-1];return{
line:t,col:e-s+1}}}}},3456:(e,t,n)=>{var s=n(932);var i=n(3461);var r=n(361);function includesToken(e,t){
for(let n=0;n<e.length;++n)if(e[n].type===t)return true;return false}function findNonEmptyIndex(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}
function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
case"flow-collection":return true;default:return false}}function getPrevProps(e){switch(e.type){case"document":
return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":
return e.items[e.items.length-1].start;default:return[]}}function getFirstKeyStartProps(e){if(e.length===0)return[]
;let t=e.length;e:while(--t>=0)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":
case"seq-item-ind":case"newline":break e}while(e[++t]?.type==="space");return e.splice(t,e.length)}
function arrayPushArray(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}
function fixFlowSeqItems(e){
if(e.start.type==="flow-seq-start")for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){
if(t.key)t.value=t.key;delete t.key
;if(isFlowToken(t.value))if(t.value.end)arrayPushArray(t.value.end,t.sep);else t.value.end=t.sep;else arrayPushArray(t.start,t.sep)
;delete t.sep}}t.Parser=class Parser{constructor(e){this.atNewLine=true;this.atScalar=false;this.indent=0;this.offset=0
;this.onKeyLine=false;this.stack=[];this.source="";this.type="";this.lexer=new r.Lexer;this.onNewLine=e}
*parse(e,t=false){if(this.onNewLine&&this.offset===0)this.onNewLine(0)
;for(const n of this.lexer.lex(e,t))yield*this.next(n);if(!t)yield*this.end()}*next(e){this.source=e
;if(s.env.LOG_TOKENS)console.log("|",i.prettyToken(e));if(this.atScalar){this.atScalar=false;yield*this.step()
;this.offset+=e.length;return}const t=i.tokenType(e);if(!t){const t=`Not a YAML token: ${e}`;yield*this.pop({
type:"error",offset:this.offset,message:t,source:e});this.offset+=e.length}else if(t==="scalar"){this.atNewLine=false
;this.atScalar=true;this.type="scalar"}else{this.type=t;yield*this.step();switch(t){case"newline":this.atNewLine=true
;this.indent=0;if(this.onNewLine)this.onNewLine(this.offset+e.length);break;case"space":
if(this.atNewLine&&e[0]===" ")this.indent+=e.length;break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
if(this.atNewLine)this.indent+=e.length;break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=false}
this.offset+=e.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const e={type:this.type,
offset:this.offset,indent:this.indent,source:this.source};return e}*step(){const e=this.peek(1)
;if(this.type==="doc-end"&&e?.type!=="doc-end"){while(this.stack.length>0)yield*this.pop();this.stack.push({
type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){
case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e)
;case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":
return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(!t){const e="Tried to pop an empty stack"
;yield{type:"error",offset:this.offset,source:"",message:e}}else if(this.stack.length===0)yield t;else{
const e=this.peek(1)
;if(t.type==="block-scalar")t.indent="indent"in e?e.indent:0;else if(t.type==="flow-collection"&&e.type==="document")t.indent=0
;if(t.type==="flow-collection")fixFlowSeqItems(t);switch(e.type){case"document":e.value=t;break;case"block-scalar":
e.props.push(t);break;case"block-map":{const n=e.items[e.items.length-1];if(n.value){e.items.push({start:[],key:t,sep:[]
});this.onKeyLine=true;return}else if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]});this.onKeyLine=!n.explicitKey
;return}break}case"block-seq":{const n=e.items[e.items.length-1];if(n.value)e.items.push({start:[],value:t
});else n.value=t;break}case"flow-collection":{const n=e.items[e.items.length-1];if(!n||n.value)e.items.push({start:[],
key:t,sep:[]});else if(n.sep)n.value=t;else Object.assign(n,{key:t,sep:[]});return}default:yield*this.pop()
;yield*this.pop(t)}
if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){
const n=t.items[t.items.length-1]
;if(n&&!n.sep&&!n.value&&n.start.length>0&&findNonEmptyIndex(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!=="comment"||e.indent<t.indent))){
if(e.type==="document")e.end=n.start;else e.items.push({start:n.start});t.items.splice(-1,1)}}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return
;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":
case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
;if(this.type==="doc-start")e.start.push(this.sourceToken);this.stack.push(e);return}}yield{type:"error",
offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":if(findNonEmptyIndex(e.start)!==-1){
yield*this.pop();yield*this.step()}else e.start.push(this.sourceToken);return;case"anchor":case"tag":case"space":
case"comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e)
;if(t)this.stack.push(t);else yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){
const t=getPrevProps(this.peek(2));const n=getFirstKeyStartProps(t);let s;if(e.end){s=e.end;s.push(this.sourceToken)
;delete e.end}else s=[this.sourceToken];const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,
sep:s}]};this.onKeyLine=true;this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){
switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":
e.source=this.source;this.atNewLine=true;this.indent=0;if(this.onNewLine){let e=this.source.indexOf("\n")+1
;while(e!==0){this.onNewLine(this.offset+e);e=this.source.indexOf("\n",e)+1}}yield*this.pop();break;default:
yield*this.pop();yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":
this.onKeyLine=false;if(t.value){const n="end"in t.value?t.value.end:void 0
;const s=Array.isArray(n)?n[n.length-1]:void 0;if(s?.type==="comment")n?.push(this.sourceToken);else e.items.push({
start:[this.sourceToken]})}else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return
;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){
const n=e.items[e.items.length-2];const s=n?.value?.end;if(Array.isArray(s)){arrayPushArray(s,t.start)
;s.push(this.sourceToken);e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const n=!this.onKeyLine&&this.indent===e.indent;const s=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let i=[]
;if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const i=t.sep[s];switch(i.type){case"newline":
n.push(s);break;case"space":break;case"comment":if(i.indent>e.indent)n.length=0;break;default:n.length=0}}
if(n.length>=2)i=t.sep.splice(n[1])}switch(this.type){case"anchor":case"tag":if(s||t.value){i.push(this.sourceToken)
;e.items.push({start:i});this.onKeyLine=true
}else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return;case"explicit-key-ind":
if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken);t.explicitKey=true}else if(s||t.value){
i.push(this.sourceToken);e.items.push({start:i,explicitKey:true})}else this.stack.push({type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]});this.onKeyLine=true;return
;case"map-value-ind":if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({
start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({
type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]
});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start);const n=t.key
;const s=t.sep;s.push(this.sourceToken);delete t.key;delete t.sep;this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:e,key:n,sep:s}]})
}else if(i.length>0)t.sep=t.sep.concat(i,this.sourceToken);else t.sep.push(this.sourceToken);else if(!t.sep)Object.assign(t,{
key:null,sep:[this.sourceToken]});else if(t.value||s)e.items.push({start:i,key:null,sep:[this.sourceToken]
});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,
items:[{start:[],key:null,sep:[this.sourceToken]}]});else t.sep.push(this.sourceToken);this.onKeyLine=true;return
;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type)
;if(s||t.value){e.items.push({start:i,key:n,sep:[]});this.onKeyLine=true}else if(t.sep)this.stack.push(n);else{
Object.assign(t,{key:n,sep:[]});this.onKeyLine=true}return}default:{const s=this.startBlockValue(e);if(s){
if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",
offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}
}else if(n)e.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop();yield*this.step()}*blockSequence(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const n="end"in t.value?t.value.end:void 0
;const s=Array.isArray(n)?n[n.length-1]:void 0;if(s?.type==="comment")n?.push(this.sourceToken);else e.items.push({
start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":
if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
const n=e.items[e.items.length-2];const s=n?.value?.end;if(Array.isArray(s)){arrayPushArray(s,t.start)
;s.push(this.sourceToken);e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":
if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":
if(this.indent!==e.indent)break;if(t.value||includesToken(t.start,"seq-item-ind"))e.items.push({start:[this.sourceToken]
});else t.start.push(this.sourceToken);return}if(this.indent>e.indent){const t=this.startBlockValue(e);if(t){
this.stack.push(t);return}}yield*this.pop();yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
;if(this.type==="flow-error-end"){let e;do{yield*this.pop();e=this.peek(1)}while(e?.type==="flow-collection")
}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":if(!t||t.sep)e.items.push({
start:[this.sourceToken]});else t.start.push(this.sourceToken);return;case"map-value-ind":if(!t||t.value)e.items.push({
start:[],key:null,sep:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else Object.assign(t,{key:null,
sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
if(!t||t.value)e.items.push({start:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return;case"alias":case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type);if(!t||t.value)e.items.push({
start:[],key:n,sep:[]});else if(t.sep)this.stack.push(n);else Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":
case"flow-seq-end":e.end.push(this.sourceToken);return}const n=this.startBlockValue(e);if(n)this.stack.push(n);else{
yield*this.pop();yield*this.step()}}else{const t=this.peek(2)
;if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){
yield*this.pop();yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){
const n=getPrevProps(t);const s=getFirstKeyStartProps(n);fixFlowSeqItems(e);const i=e.end.splice(1,e.end.length)
;i.push(this.sourceToken);const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]}
;this.onKeyLine=true;this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){
let e=this.source.indexOf("\n")+1;while(e!==0){this.onNewLine(this.offset+e);e=this.source.indexOf("\n",e)+1}}return{
type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
;case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],
source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",
offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=true
;const t=getPrevProps(e);const n=getFirstKeyStartProps(t);n.push(this.sourceToken);return{type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true
;const t=getPrevProps(e);const n=getFirstKeyStartProps(t);return{type:"block-map",offset:this.offset,indent:this.indent,
items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){
if(this.type!=="comment")return false;if(this.indent<=t)return false
;return e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){
if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}
*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":
case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=false;case"space":
case"comment":default:if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken]
;if(this.type==="newline")yield*this.pop()}}}},4047:(e,t,n)=>{var s=n(9984);var i=n(3021);var r=n(1464);var o=n(7249)
;var a=n(1127);var c=n(6628);var l=n(3456);function parseOptions(e){const t=e.prettyErrors!==false
;const n=e.lineCounter||t&&new c.LineCounter||null;return{lineCounter:n,prettyErrors:t}}function parseDocument(e,t={}){
const{lineCounter:n,prettyErrors:i}=parseOptions(t);const o=new l.Parser(n?.addNewLine);const a=new s.Composer(t)
;let c=null;for(const t of a.compose(o.parse(e),true,e.length))if(!c)c=t;else if(c.options.logLevel!=="silent"){
c.errors.push(new r.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
;break}if(i&&n){c.errors.forEach(r.prettifyError(e,n));c.warnings.forEach(r.prettifyError(e,n))}return c}
t.parse=function parse(e,t,n){let s;if(typeof t==="function")s=t;else if(n===void 0&&t&&typeof t==="object")n=t
;const i=parseDocument(e,n);if(!i)return null;i.warnings.forEach(e=>o.warn(i.options.logLevel,e))
;if(i.errors.length>0)if(i.options.logLevel!=="silent")throw i.errors[0];else i.errors=[];return i.toJS(Object.assign({
reviver:s},n))};t.parseAllDocuments=function parseAllDocuments(e,t={}){
const{lineCounter:n,prettyErrors:i}=parseOptions(t);const o=new l.Parser(n?.addNewLine);const a=new s.Composer(t)
;const c=Array.from(a.compose(o.parse(e)));if(i&&n)for(const t of c){t.errors.forEach(r.prettifyError(e,n))
;t.warnings.forEach(r.prettifyError(e,n))}if(c.length>0)return c;return Object.assign([],{empty:true},a.streamInfo())}
;t.parseDocument=parseDocument;t.stringify=function stringify(e,t,n){let s=null
;if(typeof t==="function"||Array.isArray(t))s=t;else if(n===void 0&&t)n=t;if(typeof n==="string")n=n.length
;if(typeof n==="number"){const e=Math.round(n);n=e<1?void 0:e>8?{indent:8}:{indent:e}}if(e===void 0){
const{keepUndefined:e}=n??t??{};if(!e)return}if(a.isDocument(e)&&!s)return e.toString(n)
;return new i.Document(e,s,n).toString(n)}},5840:(e,t,n)=>{var s=n(1127);var i=n(7451);var r=n(1706);var o=n(6464)
;var a=n(18);const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:f}){
this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null;this.name=typeof l==="string"&&l||"core"
;this.knownTags=c?a.coreKnownTags:{};this.tags=a.getTags(t,this.name,n);this.toStringOptions=f??null
;Object.defineProperty(this,s.MAP,{value:i.map});Object.defineProperty(this,s.SCALAR,{value:o.string})
;Object.defineProperty(this,s.SEQ,{value:r.seq})
;this.sortMapEntries=typeof u==="function"?u:u===true?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));e.tags=this.tags.slice();return e}}
t.Schema=Schema},7451:(e,t,n)=>{var s=n(1127);var i=n(4454);const r={collection:"map",default:true,nodeClass:i.YAMLMap,
tag:"tag:yaml.org,2002:map",resolve(e,t){if(!s.isMap(e))t("Expected a mapping for this tag");return e},
createNode:(e,t,n)=>i.YAMLMap.from(e,t,n)};t.map=r},3632:(e,t,n)=>{var s=n(3301);const i={identify:e=>e==null,
createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new s.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&i.test.test(e)?e:t.options.nullStr}
;t.nullTag=i},1706:(e,t,n)=>{var s=n(1127);var i=n(2223);const r={collection:"seq",default:true,nodeClass:i.YAMLSeq,
tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!s.isSeq(e))t("Expected a sequence for this tag");return e},
createNode:(e,t,n)=>i.YAMLSeq.from(e,t,n)};t.seq=r},6464:(e,t,n)=>{var s=n(3069);const i={
identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){
t=Object.assign({actualString:true},t);return s.stringifyString(e,t,n,i)}};t.string=i},3959:(e,t,n)=>{var s=n(3301)
;const i={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",
test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},n){if(e&&i.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}
return t?n.options.trueStr:n.options.falseStr}};t.boolTag=i},8405:(e,t,n)=>{var s=n(3301);var i=n(8689);const r={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:i.stringifyNumber};const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():i.stringifyNumber(e)}};const a={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){const t=new s.Scalar(parseFloat(e));const n=e.indexOf(".")
;if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1;return t},stringify:i.stringifyNumber};t.float=a
;t.floatExp=o;t.floatNaN=r},9874:(e,t,n)=>{var s=n(8689);const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
;const intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){
const{value:i}=e;if(intIdentify(i)&&i>=0)return n+i.toString(t);return s.stringifyNumber(e)}const i={
identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")};const r={identify:intIdentify,default:true,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
;const o={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")};t.int=r;t.intHex=o
;t.intOct=i},896:(e,t,n)=>{var s=n(7451);var i=n(3632);var r=n(1706);var o=n(6464);var a=n(3959);var c=n(8405)
;var l=n(9874);const u=[s.map,r.seq,o.string,i.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float]
;t.schema=u},3559:(e,t,n)=>{var s=n(3301);var i=n(7451);var r=n(1706);function intIdentify(e){
return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e);const o=[{
identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{
identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,
resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",
test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),
stringify:stringifyJSON}];const a={default:true,tag:"",test:/^/,resolve(e,t){
t(`Unresolved plain scalar ${JSON.stringify(e)}`);return e}};const c=[i.map,r.seq].concat(o,a);t.schema=c},18:(e,t,n)=>{
var s=n(7451);var i=n(3632);var r=n(1706);var o=n(6464);var a=n(3959);var c=n(8405);var l=n(9874);var u=n(896)
;var f=n(3559);var d=n(6083);var h=n(452);var p=n(303);var m=n(8385);var g=n(5913);var y=n(1528);var v=n(6752)
;const b=new Map([["core",u.schema],["failsafe",[s.map,r.seq,o.string]],["json",f.schema],["yaml11",g.schema],["yaml-1.1",g.schema]])
;const w={binary:d.binary,bool:a.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:v.floatTime,
int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:v.intTime,map:s.map,merge:h.merge,null:i.nullTag,omap:p.omap,
pairs:m.pairs,seq:r.seq,set:y.set,timestamp:v.timestamp};const k={"tag:yaml.org,2002:binary":d.binary,
"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":p.omap,"tag:yaml.org,2002:pairs":m.pairs,
"tag:yaml.org,2002:set":y.set,"tag:yaml.org,2002:timestamp":v.timestamp};t.coreKnownTags=k
;t.getTags=function getTags(e,t,n){const s=b.get(t);if(s&&!e)return n&&!s.includes(h.merge)?s.concat(h.merge):s.slice()
;let i=s;if(!i)if(Array.isArray(e))i=[];else{
const e=Array.from(b.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}
if(Array.isArray(e))for(const t of e)i=i.concat(t);else if(typeof e==="function")i=e(i.slice());if(n)i=i.concat(h.merge)
;return i.reduce((e,t)=>{const n=typeof t==="string"?w[t]:t;if(!n){const e=JSON.stringify(t)
;const n=Object.keys(w).map(e=>JSON.stringify(e)).join(", ");throw new Error(`Unknown custom tag ${e}; use one of ${n}`)
}if(!e.includes(n))e.push(n);return e},[])}},6083:(e,t,n)=>{var s=n(181);var i=n(3301);var r=n(3069);const o={
identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof s.Buffer==="function")return s.Buffer.from(e,"base64");else if(typeof atob==="function"){
const t=atob(e.replace(/[\n\r]/g,""));const n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e)
;return n}else{t("This environment does not support reading binary tags; either Buffer or atob is required");return e}},
stringify({comment:e,type:t,value:n},o,a,c){if(!n)return"";const l=n;let u
;if(typeof s.Buffer==="function")u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64");else if(typeof btoa==="function"){
let e="";for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t]);u=btoa(e)
}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
;t??(t=i.Scalar.BLOCK_LITERAL);if(t!==i.Scalar.QUOTE_DOUBLE){
const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth);const n=Math.ceil(u.length/e)
;const s=new Array(n);for(let t=0,i=0;t<n;++t,i+=e)s[t]=u.substr(i,e);u=s.join(t===i.Scalar.BLOCK_LITERAL?"\n":" ")}
return r.stringifyString({comment:e,type:t,value:u},o,a,c)}};t.binary=o},8398:(e,t,n)=>{var s=n(3301)
;function boolStringify({value:e,source:t},n){const s=e?i:r;if(t&&s.test.test(t))return t
;return e?n.options.trueStr:n.options.falseStr}const i={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(true),stringify:boolStringify};const r={
identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new s.Scalar(false),stringify:boolStringify};t.falseTag=r;t.trueTag=i},5782:(e,t,n)=>{var s=n(3301)
;var i=n(8689);const r={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:i.stringifyNumber};const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),
stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():i.stringifyNumber(e)}};const a={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){const t=new s.Scalar(parseFloat(e.replace(/_/g,"")));const n=e.indexOf(".");if(n!==-1){
const s=e.substring(n+1).replace(/_/g,"");if(s[s.length-1]==="0")t.minFractionDigits=s.length}return t},
stringify:i.stringifyNumber};t.float=a;t.floatExp=o;t.floatNaN=r},873:(e,t,n)=>{var s=n(8689)
;const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e);function intResolve(e,t,n,{intAsBigInt:s}){const i=e[0]
;if(i==="-"||i==="+")t+=1;e=e.substring(t).replace(/_/g,"");if(s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`
;break;case 16:e=`0x${e}`;break}const t=BigInt(e);return i==="-"?BigInt(-1)*t:t}const r=parseInt(e,n)
;return i==="-"?-1*r:r}function intStringify(e,t,n){const{value:i}=e;if(intIdentify(i)){const e=i.toString(t)
;return i<0?"-"+n+e.substr(1):n+e}return s.stringifyNumber(e)}const i={identify:intIdentify,default:true,
tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),
stringify:e=>intStringify(e,2,"0b")};const r={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",
format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")};const o={
identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber};const a={identify:intIdentify,default:true,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")};t.int=o;t.intBin=i;t.intHex=a;t.intOct=r},452:(e,t,n)=>{var s=n(1127)
;var i=n(3301);const r="<<";const o={identify:e=>e===r||typeof e==="symbol"&&e.description===r,default:"key",
tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new i.Scalar(Symbol(r)),{addToJSMap:addMergeToJSMap
}),stringify:()=>r};function addMergeToJSMap(e,t,n){const i=resolveAliasValue(e,n)
;if(s.isSeq(i))for(const n of i.items)mergeValue(e,t,n);else if(Array.isArray(i))for(const n of i)mergeValue(e,t,n);else mergeValue(e,t,i)
}function mergeValue(e,t,n){const i=resolveAliasValue(e,n)
;if(!s.isMap(i))throw new Error("Merge sources must be maps or map aliases");const r=i.toJSON(null,e,Map)
;for(const[e,n]of r)if(t instanceof Map){if(!t.has(e))t.set(e,n)
}else if(t instanceof Set)t.add(e);else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{
value:n,writable:true,enumerable:true,configurable:true});return t}function resolveAliasValue(e,t){
return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
;t.isMergeKey=(e,t)=>(o.identify(t)||s.isScalar(t)&&(!t.type||t.type===i.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default)
;t.merge=o},303:(e,t,n)=>{var s=n(1127);var i=n(4043);var r=n(4454);var o=n(2223);var a=n(8385)
;class YAMLOMap extends o.YAMLSeq{constructor(){super();this.add=r.YAMLMap.prototype.add.bind(this)
;this.delete=r.YAMLMap.prototype.delete.bind(this);this.get=r.YAMLMap.prototype.get.bind(this)
;this.has=r.YAMLMap.prototype.has.bind(this);this.set=r.YAMLMap.prototype.set.bind(this);this.tag=YAMLOMap.tag}
toJSON(e,t){if(!t)return super.toJSON(e);const n=new Map;if(t?.onCreate)t.onCreate(n);for(const e of this.items){let r,o
;if(s.isPair(e)){r=i.toJS(e.key,"",t);o=i.toJS(e.value,r,t)}else r=i.toJS(e,"",t)
;if(n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(e,t,n){
const s=a.createPairs(e,t,n);const i=new this;i.items=s.items;return i}}YAMLOMap.tag="tag:yaml.org,2002:omap";const c={
collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",
resolve(e,t){const n=a.resolvePairs(e,t);const i=[]
;for(const{key:e}of n.items)if(s.isScalar(e))if(i.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`);else i.push(e.value)
;return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};t.YAMLOMap=YAMLOMap;t.omap=c},
8385:(e,t,n)=>{var s=n(1127);var i=n(7165);var r=n(3301);var o=n(2223);function resolvePairs(e,t){
if(s.isSeq(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(s.isPair(o))continue;else if(s.isMap(o)){
if(o.items.length>1)t("Each pair must have its own sequence indicator")
;const e=o.items[0]||new i.Pair(new r.Scalar(null))
;if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore
;if(o.comment){const t=e.value??e.key;t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}
e.items[n]=s.isPair(o)?o:new i.Pair(o)}else t("Expected a sequence for this tag");return e}function createPairs(e,t,n){
const{replacer:s}=n;const r=new o.YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let a=0
;if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,String(a++),e);let o,c
;if(Array.isArray(e))if(e.length===2){o=e[0];c=e[1]
}else throw new TypeError(`Expected [key, value] tuple: ${e}`);else if(e&&e instanceof Object){const t=Object.keys(e)
;if(t.length===1){o=t[0];c=e[o]}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e
;r.items.push(i.createPair(o,c,n))}return r}const a={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",
resolve:resolvePairs,createNode:createPairs};t.createPairs=createPairs;t.pairs=a;t.resolvePairs=resolvePairs},
5913:(e,t,n)=>{var s=n(7451);var i=n(3632);var r=n(1706);var o=n(6464);var a=n(6083);var c=n(8398);var l=n(5782)
;var u=n(873);var f=n(452);var d=n(303);var h=n(8385);var p=n(1528);var m=n(6752)
;const g=[s.map,r.seq,o.string,i.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,f.merge,d.omap,h.pairs,p.set,m.intTime,m.floatTime,m.timestamp]
;t.schema=g},1528:(e,t,n)=>{var s=n(1127);var i=n(7165);var r=n(4454);class YAMLSet extends r.YAMLMap{constructor(e){
super(e);this.tag=YAMLSet.tag}add(e){let t
;if(s.isPair(e))t=e;else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new i.Pair(e.key,null);else t=new i.Pair(e,null)
;const n=r.findPair(this.items,t.key);if(!n)this.items.push(t)}get(e,t){const n=r.findPair(this.items,e)
;return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if(typeof t!=="boolean")throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t)
;const n=r.findPair(this.items,e)
;if(n&&!t)this.items.splice(this.items.indexOf(n),1);else if(!n&&t)this.items.push(new i.Pair(e))}toJSON(e,t){
return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true
}),t,n);else throw new Error("Set items must all have null values")}static from(e,t,n){const{replacer:s}=n
;const r=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,e,e)
;r.items.push(i.createPair(e,null,n))}return r}}YAMLSet.tag="tag:yaml.org,2002:set";const o={collection:"map",
identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",
createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){
if(s.isMap(e))if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e);else t("Set items must all have null values");else t("Expected a mapping for this tag")
;return e}};t.YAMLSet=YAMLSet;t.set=o},6752:(e,t,n)=>{var s=n(8689);function parseSexagesimal(e,t){const n=e[0]
;const s=n==="-"||n==="+"?e.substring(1):e;const num=e=>t?BigInt(e):Number(e)
;const i=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0));return n==="-"?num(-1)*i:i}
function stringifySexagesimal(e){let{value:t}=e;let num=e=>e
;if(typeof t==="bigint")num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e);let n="";if(t<0){
n="-";t*=num(-1)}const i=num(60);const r=[t%i];if(t<60)r.unshift(0);else{t=(t-r[0])/i;r.unshift(t%i);if(t>=60){
t=(t-r[0])/i;r.unshift(t)}}return n+r.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const i={
identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),
stringify:stringifySexagesimal};const r={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),
stringify:stringifySexagesimal};const o={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve(e){const t=e.match(o.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
;const[,n,s,i,r,a,c]=t.map(Number);const l=t[7]?Number((t[7]+"00").substr(1,3)):0
;let u=Date.UTC(n,s-1,i,r||0,a||0,c||0,l);const f=t[8];if(f&&f!=="Z"){let e=parseSexagesimal(f,false)
;if(Math.abs(e)<30)e*=60;u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=r;t.intTime=i;t.timestamp=o},
4475:(e,t)=>{const n="block";const s="quoted";function consumeMoreIndentedLines(e,t,n){let s=t;let i=t+1;let r=e[i]
;while(r===" "||r==="\t")if(t<i+n)r=e[++t];else{do{r=e[++t]}while(r&&r!=="\n");s=t;i=t+1;r=e[i]}return s}t.FOLD_BLOCK=n
;t.FOLD_FLOW="flow";t.FOLD_QUOTED=s
;t.foldFlowLines=function foldFlowLines(e,t,i="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){
if(!o||o<0)return e;if(o<a)a=0;const u=Math.max(1+a,1+o-t.length);if(e.length<=u)return e;const f=[];const d={}
;let h=o-t.length;if(typeof r==="number")if(r>o-Math.max(2,a))f.push(0);else h=o-r;let p;let m;let g=false;let y=-1
;let v=-1;let b=-1;if(i===n){y=consumeMoreIndentedLines(e,y,t.length);if(y!==-1)h=y+u}for(let r;r=e[y+=1];){
if(i===s&&r==="\\"){v=y;switch(e[y+1]){case"x":y+=3;break;case"u":y+=5;break;case"U":y+=9;break;default:y+=1}b=y}
if(r==="\n"){if(i===n)y=consumeMoreIndentedLines(e,y,t.length);h=y+t.length+u;p=void 0}else{
if(r===" "&&m&&m!==" "&&m!=="\n"&&m!=="\t"){const t=e[y+1];if(t&&t!==" "&&t!=="\n"&&t!=="\t")p=y}if(y>=h)if(p){f.push(p)
;h=p+u;p=void 0}else if(i===s){while(m===" "||m==="\t"){m=r;r=e[y+=1];g=true}const t=y>b+1?y-2:v-1;if(d[t])return e
;f.push(t);d[t]=true;h=t+u;p=void 0}else g=true}m=r}if(g&&l)l();if(f.length===0)return e;if(c)c();let w=e.slice(0,f[0])
;for(let n=0;n<f.length;++n){const r=f[n];const o=f[n+1]||e.length;if(r===0)w=`\n${t}${e.slice(0,o)}`;else{
if(i===s&&d[r])w+=`${e[r]}\\`;w+=`\n${t}${e.slice(r+1,o)}`}}return w}},2148:(e,t,n)=>{var s=n(1596);var i=n(1127)
;var r=n(9799);var o=n(3069);function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag)
;if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n;let s;if(i.isScalar(t)){s=t.value
;let i=e.filter(e=>e.identify?.(s));if(i.length>1){const e=i.filter(e=>e.test);if(e.length>0)i=e}
n=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else{s=t;n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)}
if(!n){const e=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${e} value`)}
return n}function stringifyProps(e,t,{anchors:n,doc:r}){if(!r.directives)return"";const o=[]
;const a=(i.isScalar(e)||i.isCollection(e))&&e.anchor;if(a&&s.anchorIsValid(a)){n.add(a);o.push(`&${a}`)}
const c=e.tag??(t.default?null:t.tag);if(c)o.push(r.directives.tagString(c));return o.join(" ")}
t.createStringifyContext=function createStringifyContext(e,t){const n=Object.assign({blockQuote:true,
commentString:r.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,
doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",
verifyAliasOrder:true},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=false;break;case"flow":
s=true;break;default:s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof n.indent==="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}
;t.stringify=function stringify(e,t,n,s){if(i.isPair(e))return e.toString(t,n,s);if(i.isAlias(e)){
if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");else{
if(t.resolvedAliases)t.resolvedAliases.add(e);else t.resolvedAliases=new Set([e]);e=e.resolve(t.doc)}}let r
;const a=i.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>r=e});r??(r=getTagObject(t.doc.schema.tags,a))
;const c=stringifyProps(a,r,t);if(c.length>0)t.indentAtStart=(t.indentAtStart??0)+c.length+1
;const l=typeof r.stringify==="function"?r.stringify(a,t,n,s):i.isScalar(a)?o.stringifyString(a,t,n,s):a.toString(t,n,s)
;if(!c)return l;return i.isScalar(a)||l[0]==="{"||l[0]==="["?`${c} ${l}`:`${c}\n${t.indent}${l}`}},1212:(e,t,n)=>{
var s=n(1127);var i=n(2148);var r=n(9799)
;function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:o,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){
const{indent:f,options:{commentString:d}}=n;const h=Object.assign({},n,{indent:c,type:null});let p=false;const m=[]
;for(let e=0;e<t.length;++e){const a=t[e];let l=null;if(s.isNode(a)){if(!p&&a.spaceBefore)m.push("")
;addCommentBefore(n,m,a.commentBefore,p);if(a.comment)l=a.comment}else if(s.isPair(a)){
const e=s.isNode(a.key)?a.key:null;if(e){if(!p&&e.spaceBefore)m.push("");addCommentBefore(n,m,e.commentBefore,p)}}
p=false;let u=i.stringify(a,h,()=>l=null,()=>p=true);if(l)u+=r.lineComment(u,c,d(l));if(p&&l)p=false;m.push(o+u)}let g
;if(m.length===0)g=a.start+a.end;else{g=m[0];for(let e=1;e<m.length;++e){const t=m[e];g+=t?`\n${f}${t}`:"\n"}}if(e){
g+="\n"+r.indentComment(d(e),f);if(u)u()}else if(p&&l)l();return g}
function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:o}){
const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t;o+=c;const f=Object.assign({},t,{
indent:o,inFlow:true,type:null});let d=false;let h=0;const p=[];for(let n=0;n<e.length;++n){const a=e[n];let c=null
;if(s.isNode(a)){if(a.spaceBefore)p.push("");addCommentBefore(t,p,a.commentBefore,false);if(a.comment)c=a.comment
}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null;if(e){if(e.spaceBefore)p.push("")
;addCommentBefore(t,p,e.commentBefore,false);if(e.comment)d=true}const n=s.isNode(a.value)?a.value:null;if(n){
if(n.comment)c=n.comment;if(n.commentBefore)d=true}else if(a.value==null&&e?.comment)c=e.comment}if(c)d=true
;let l=i.stringify(a,f,()=>c=null);d||(d=p.length>h||l.includes("\n"))
;if(n<e.length-1)l+=",";else if(t.options.trailingComma){
if(t.options.lineWidth>0)d||(d=p.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth);if(d)l+=","}
if(c)l+=r.lineComment(l,o,u(c));p.push(l);h=p.length}const{start:m,end:g}=n;if(p.length===0)return m+g;else{if(!d){
const e=p.reduce((e,t)=>e+t.length+2,2);d=t.options.lineWidth>0&&e>t.options.lineWidth}if(d){let e=m
;for(const t of p)e+=t?`\n${c}${a}${t}`:"\n";return`${e}\n${a}${g}`}else return`${m}${l}${p.join(" ")}${l}${g}`}}
function addCommentBefore({indent:e,options:{commentString:t}},n,s,i){if(s&&i)s=s.replace(/^\n+/,"");if(s){
const i=r.indentComment(t(s),e);n.push(i.trimStart())}}t.stringifyCollection=function stringifyCollection(e,t,n){
const s=t.inFlow??e.flow;const i=s?stringifyFlowCollection:stringifyBlockCollection;return i(e,t,n)}},9799:(e,t)=>{
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1);return t?e.replace(/^(?! *$)/gm,t):e}
t.indentComment=indentComment
;t.lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n
;t.stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")},6829:(e,t,n)=>{var s=n(1127);var i=n(2148);var r=n(9799)
;t.stringifyDocument=function stringifyDocument(e,t){const n=[];let o=t.directives===true
;if(t.directives!==false&&e.directives){const t=e.directives.toString(e);if(t){n.push(t);o=true
}else if(e.directives.docStart)o=true}if(o)n.push("---");const a=i.createStringifyContext(e,t)
;const{commentString:c}=a.options;if(e.commentBefore){if(n.length!==1)n.unshift("");const t=c(e.commentBefore)
;n.unshift(r.indentComment(t,""))}let l=false;let u=null;if(e.contents){if(s.isNode(e.contents)){
if(e.contents.spaceBefore&&o)n.push("");if(e.contents.commentBefore){const t=c(e.contents.commentBefore)
;n.push(r.indentComment(t,""))}a.forceBlockIndent=!!e.comment;u=e.contents.comment}const t=u?void 0:()=>l=true
;let f=i.stringify(e.contents,a,()=>u=null,t);if(u)f+=r.lineComment(f,"",c(u))
;if((f[0]==="|"||f[0]===">")&&n[n.length-1]==="---")n[n.length-1]=`--- ${f}`;else n.push(f)
}else n.push(i.stringify(e.contents,a));if(e.directives?.docEnd)if(e.comment){const t=c(e.comment);if(t.includes("\n")){
n.push("...");n.push(r.indentComment(t,""))}else n.push(`... ${t}`)}else n.push("...");else{let t=e.comment
;if(t&&l)t=t.replace(/^\n+/,"");if(t){if((!l||u)&&n[n.length-1]!=="")n.push("");n.push(r.indentComment(c(t),""))}}
return n.join("\n")+"\n"}},8689:(e,t)=>{
t.stringifyNumber=function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){
if(typeof s==="bigint")return String(s);const i=typeof s==="number"?s:Number(s)
;if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s)
;if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let e=r.indexOf(".");if(e<0){
e=r.length;r+="."}let n=t-(r.length-e-1);while(n-- >0)r+="0"}return r}},9748:(e,t,n)=>{var s=n(1127);var i=n(3301)
;var r=n(2148);var o=n(9799);t.stringifyPair=function stringifyPair({key:e,value:t},n,a,c){
const{allNullValues:l,doc:u,indent:f,indentStep:d,options:{commentString:h,indentSeq:p,simpleKeys:m}}=n
;let g=s.isNode(e)&&e.comment||null;if(m){if(g)throw new Error("With simple keys, key nodes cannot have comments")
;if(s.isCollection(e)||!s.isNode(e)&&typeof e==="object"){
const e="With simple keys, collection cannot be used as a key value";throw new Error(e)}}
let y=!m&&(!e||g&&t==null&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===i.Scalar.BLOCK_FOLDED||e.type===i.Scalar.BLOCK_LITERAL:typeof e==="object"))
;n=Object.assign({},n,{allNullValues:false,implicitKey:!y&&(m||!l),indent:f+d});let v=false;let b=false
;let w=r.stringify(e,n,()=>v=true,()=>b=true);if(!y&&!n.inFlow&&w.length>1024){
if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");y=true}
if(n.inFlow){if(l||t==null){if(v&&a)a();return w===""?"?":y?`? ${w}`:w}}else if(l&&!m||t==null&&y){w=`? ${w}`
;if(g&&!v)w+=o.lineComment(w,n.indent,h(g));else if(b&&c)c();return w}if(v)g=null;if(y){
if(g)w+=o.lineComment(w,n.indent,h(g));w=`? ${w}\n${f}:`}else{w=`${w}:`;if(g)w+=o.lineComment(w,n.indent,h(g))}let k,S,O
;if(s.isNode(t)){k=!!t.spaceBefore;S=t.commentBefore;O=t.comment}else{k=false;S=null;O=null
;if(t&&typeof t==="object")t=u.createNode(t)}n.implicitKey=false;if(!y&&!g&&s.isScalar(t))n.indentAtStart=w.length+1
;b=false;if(!p&&d.length>=2&&!n.inFlow&&!y&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)n.indent=n.indent.substring(2)
;let A=false;const E=r.stringify(t,n,()=>A=true,()=>b=true);let x=" ";if(g||k||S){x=k?"\n":"";if(S){const e=h(S)
;x+=`\n${o.indentComment(e,n.indent)}`}if(E===""&&!n.inFlow){if(x==="\n"&&O)x="\n\n"}else x+=`\n${n.indent}`
}else if(!y&&s.isCollection(t)){const e=E[0];const s=E.indexOf("\n");const i=s!==-1
;const r=n.inFlow??t.flow??t.items.length===0;if(i||!r){let t=false;if(i&&(e==="&"||e==="!")){let n=E.indexOf(" ")
;if(e==="&"&&n!==-1&&n<s&&E[n+1]==="!")n=E.indexOf(" ",n+1);if(n===-1||s<n)t=true}if(!t)x=`\n${n.indent}`}
}else if(E===""||E[0]==="\n")x="";w+=x+E;if(n.inFlow){if(A&&a)a()
}else if(O&&!A)w+=o.lineComment(w,n.indent,h(O));else if(b&&c)c();return w}},3069:(e,t,n)=>{var s=n(3301);var i=n(4475)
;const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,
minContentWidth:e.options.minContentWidth});const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
;function lineLengthOverLimit(e,t,n){if(!t||t<0)return false;const s=t-n;const i=e.length;if(i<=s)return false
;for(let t=0,n=0;t<i;++t)if(e[t]==="\n"){if(t-n>s)return true;n=t+1;if(i-n<=s)return false}return true}
function doubleQuotedString(e,t){const n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n
;const{implicitKey:s}=t;const r=t.options.doubleQuotedMinMultiLineLength
;const o=t.indent||(containsDocumentMarker(e)?"  ":"");let a="";let c=0;for(let e=0,t=n[e];t;t=n[++e]){
if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){a+=n.slice(c,e)+"\\ ";e+=1;c=e;t="\\"}if(t==="\\")switch(n[e+1]){case"u":{
a+=n.slice(c,e);const t=n.substr(e+2,4);switch(t){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":
a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break
;case"2029":a+="\\P";break;default:if(t.substr(0,2)==="00")a+="\\x"+t.substr(2);else a+=n.substr(e,6)}e+=5;c=e+1}break
;case"n":if(s||n[e+2]==='"'||n.length<r)e+=1;else{a+=n.slice(c,e)+"\n\n"
;while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){a+="\n";e+=2}a+=o;if(n[e+2]===" ")a+="\\";e+=1;c=e+1}break;default:
e+=1}}a=c?a+n.slice(c):n;return s?a:i.foldFlowLines(a,o,i.FOLD_QUOTED,getFoldOptions(t,false))}
function singleQuotedString(e,t){
if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":"");const s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'"
;return t.implicitKey?s:i.foldFlowLines(s,n,i.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){
const{singleQuote:n}=t.options;let s;if(n===false)s=doubleQuotedString;else{const t=e.includes('"')
;const i=e.includes("'")
;if(t&&!i)s=singleQuotedString;else if(i&&!t)s=doubleQuotedString;else s=n?singleQuotedString:doubleQuotedString}
return s(e,t)}let r;try{r=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{r=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},o,a,c){const{blockQuote:l,commentString:u,lineWidth:f}=o.options
;if(!l||/\n[\t ]+$/.test(n))return quotedString(n,o)
;const d=o.indent||(o.forceBlockIndent||containsDocumentMarker(n)?"  ":"")
;const h=l==="literal"?true:l==="folded"||t===s.Scalar.BLOCK_FOLDED?false:t===s.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,f,d.length)
;if(!n)return h?"|\n":">\n";let p;let m;for(m=n.length;m>0;--m){const e=n[m-1];if(e!=="\n"&&e!=="\t"&&e!==" ")break}
let g=n.substring(m);const y=g.indexOf("\n");if(y===-1)p="-";else if(n===g||y!==g.length-1){p="+";if(c)c()}else p=""
;if(g){n=n.slice(0,-g.length);if(g[g.length-1]==="\n")g=g.slice(0,-1);g=g.replace(r,`$&${d}`)}let v=false;let b;let w=-1
;for(b=0;b<n.length;++b){const e=n[b];if(e===" ")v=true;else if(e==="\n")w=b;else break}let k=n.substring(0,w<b?w+1:b)
;if(k){n=n.substring(k.length);k=k.replace(/\n+/g,`$&${d}`)}const S=d?"2":"1";let O=(v?S:"")+p;if(e){
O+=" "+u(e.replace(/ ?[\r\n]+/g," "));if(a)a()}if(!h){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`)
;let r=false;const a=getFoldOptions(o,true);if(l!=="folded"&&t!==s.Scalar.BLOCK_FOLDED)a.onOverflow=()=>{r=true}
;const c=i.foldFlowLines(`${k}${e}${g}`,d,i.FOLD_BLOCK,a);if(!r)return`>${O}\n${d}${c}`}n=n.replace(/\n+/g,`$&${d}`)
;return`|${O}\n${d}${k}${n}${g}`}function plainString(e,t,n,r){const{type:o,value:a}=e
;const{actualString:c,implicitKey:l,indent:u,indentStep:f,inFlow:d}=t
;if(l&&a.includes("\n")||d&&/[[\]{},]/.test(a))return quotedString(a,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return l||d||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,r)
;if(!l&&!d&&o!==s.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,n,r);if(containsDocumentMarker(a))if(u===""){
t.forceBlockIndent=true;return blockString(e,t,n,r)}else if(l&&u===f)return quotedString(a,t)
;const h=a.replace(/\n+/g,`$&\n${u}`);if(c){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(h)
;const{compat:e,tags:n}=t.doc.schema;if(n.some(test)||e?.some(test))return quotedString(a,t)}
return l?h:i.foldFlowLines(h,u,i.FOLD_FLOW,getFoldOptions(t,false))}t.stringifyString=function stringifyString(e,t,n,i){
const{implicitKey:r,inFlow:o}=t;const a=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
;let{type:c}=e
;if(c!==s.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))c=s.Scalar.QUOTE_DOUBLE
;const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:
return r||o?quotedString(a.value,t):blockString(a,t,n,i);case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t)
;case s.Scalar.QUOTE_SINGLE:return singleQuotedString(a.value,t);case s.Scalar.PLAIN:return plainString(a,t,n,i)
;default:return null}};let l=_stringify(c);if(l===null){const{defaultKeyType:e,defaultStringType:n}=t.options
;const s=r&&e||n;l=_stringify(s);if(l===null)throw new Error(`Unsupported default string type ${s}`)}return l}},
204:(e,t,n)=>{var s=n(1127);const i=Symbol("break visit");const r=Symbol("skip children");const o=Symbol("remove node")
;function visit(e,t){const n=initVisitor(t);if(s.isDocument(e)){const t=visit_(null,e.contents,n,Object.freeze([e]))
;if(t===o)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=i;visit.SKIP=r;visit.REMOVE=o
;function visit_(e,t,n,r){const a=callVisitor(e,t,n,r);if(s.isNode(a)||s.isPair(a)){replaceNode(e,r,a)
;return visit_(e,a,n,r)}if(typeof a!=="symbol")if(s.isCollection(t)){r=Object.freeze(r.concat(t))
;for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],n,r)
;if(typeof s==="number")e=s-1;else if(s===i)return i;else if(s===o){t.items.splice(e,1);e-=1}}}else if(s.isPair(t)){
r=Object.freeze(r.concat(t));const e=visit_("key",t.key,n,r);if(e===i)return i;else if(e===o)t.key=null
;const s=visit_("value",t.value,n,r);if(s===i)return i;else if(s===o)t.value=null}return a}
async function visitAsync(e,t){const n=initVisitor(t);if(s.isDocument(e)){
const t=await visitAsync_(null,e.contents,n,Object.freeze([e]));if(t===o)e.contents=null
}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=i;visitAsync.SKIP=r;visitAsync.REMOVE=o
;async function visitAsync_(e,t,n,r){const a=await callVisitor(e,t,n,r);if(s.isNode(a)||s.isPair(a)){replaceNode(e,r,a)
;return visitAsync_(e,a,n,r)}if(typeof a!=="symbol")if(s.isCollection(t)){r=Object.freeze(r.concat(t))
;for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,r)
;if(typeof s==="number")e=s-1;else if(s===i)return i;else if(s===o){t.items.splice(e,1);e-=1}}}else if(s.isPair(t)){
r=Object.freeze(r.concat(t));const e=await visitAsync_("key",t.key,n,r);if(e===i)return i;else if(e===o)t.key=null
;const s=await visitAsync_("value",t.value,n,r);if(s===i)return i;else if(s===o)t.value=null}return a}
function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,
Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e);return e}function callVisitor(e,t,n,i){if(typeof n==="function")return n(e,t,i)
;if(s.isMap(t))return n.Map?.(e,t,i);if(s.isSeq(t))return n.Seq?.(e,t,i);if(s.isPair(t))return n.Pair?.(e,t,i)
;if(s.isScalar(t))return n.Scalar?.(e,t,i);if(s.isAlias(t))return n.Alias?.(e,t,i);return}function replaceNode(e,t,n){
const i=t[t.length-1]
;if(s.isCollection(i))i.items[e]=n;else if(s.isPair(i))if(e==="key")i.key=n;else i.value=n;else if(s.isDocument(i))i.contents=n;else{
const e=s.isAlias(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit
;t.visitAsync=visitAsync},9691:(e,t,n)=>{n.d(t,{XiL:()=>bn,bvH:()=>ln,IiU:()=>gn,xgV:()=>_n,b8S:()=>hn,YOg:()=>array,
zMY:()=>schemas_boolean,k5n:()=>schemas_enum,Whr:()=>schemas_int,aig:()=>schemas_number,g1P:()=>record,
rej:()=>strictObject,YjP:()=>schemas_string,KCZ:()=>union});var s=n(8532);var i=n(4723)
;class $ZodCyclicError extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform");this.name="ZodCyclicError"}}const r="~memo"
;const o=[];function isRef(e){return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,
path:e.path.slice()}:{...e})}const a=new WeakMap;function isRecursive(e,t,n){const s=a.get(e);if(s!==void 0)return s?2:0
;if(t.has(e))return 2;t.add(e);let r=0;const check=e=>{if(r!==2&&e?._zod){const s=isRecursive(e,t,n);if(s>r)r=s}}
;const shape=(e,s)=>{let i=0;for(const r of Reflect.ownKeys(e)){const o=Object.getOwnPropertyDescriptor(e,r)
;if(s&&!o.enumerable)continue;const a=o.get?1:o.value?._zod?isRecursive(o.value,t,n):0;if(a>i)i=a}return i}
;const merge=e=>{if(e>r)r=e};const o=e._zod.def;const c=o.type;switch(c){case"object":{const e=i.MO(o)
;merge(e?shape(e,true):1);check(o.catchall);break}case"array":check(o.element);break;case"tuple":
for(const e of o.items)check(e);check(o.rest);break;case"record":case"map":check(o.keyType);check(o.valueType);break
;case"set":check(o.valueType);break;case"union":for(const e of o.options)check(e);break;case"intersection":check(o.left)
;check(o.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":
case"nonoptional":case"promise":case"success":check(o.innerType);break;case"pipe":check(o.in);check(o.out);break
;case"function":check(o.input);check(o.output);break;case"lazy":{const s=o._cachedInner??(n?e._zod.innerType:void 0)
;merge(s?isRecursive(s,t,false):1);break}case"template_literal":case"string":case"number":case"int":case"boolean":
case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":
case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const e in o){
const t=Object.getOwnPropertyDescriptor(o,e);if(!t||t.get)continue;const n=t.value;if(!n||typeof n!=="object")continue
;if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}t.delete(e);return settle(e,r)}
function settle(e,t){if(t!==1)a.set(e,t===2);return t}function bucketFor(e,t){let n=e.buckets.get(t);if(!n){
n=new WeakMap;e.buckets.set(t,n)}return n}let c;const l=[];const u={alloc(e,t,n){const s=c;if(!s)return n;c=void 0
;const i={value:n,issues:null};s.set(t.value,i);l.push(i);return n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[])
;e._zod.deferred.push(()=>{const t=e._zod.parse;const wrapped=(e,n)=>{
if(n.direction!=="backward"&&isBackEdge(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped
;if(e._zod.run===t)e._zod.run=wrapped})},attach(e){var t;let n;let s=false;let i;let a
;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{const t=e._zod.parse;const wrapped=(u,f)=>{
if(n===void 0){const i=isRecursive(e,new Set,false);if(i===0){e._zod.parse=t;if(e._zod.run===wrapped)e._zod.run=t
;return t(u,f)}if(i===2||s)n=true;else s=true}const d=u.value;if(!isRef(d))return t(u,f);let h=f[r];if(!h){h={
buckets:new WeakMap,backEdges:void 0};f[r]=h}let p;if(i===f)p=a;else{p=bucketFor(h,e);i=f;a=p}const m=p.get(d);if(m){
u.value=m.value;if(m.issues){if(m.issues.length)u.issues.push(...cloneIssues(m.issues))}else{u.memo=true
;h.backEdges??(h.backEdges=new WeakSet);h.backEdges.add(m.value)}return u}c=p;const g=l.length;const y=t(u,f);c=void 0
;const v=l.length>g?l.pop():void 0;if(y instanceof Promise)return y.then(e=>{
if(v)v.issues=e.issues.length?cloneIssues(e.issues):o;return e});if(v)v.issues=y.issues.length?cloneIssues(y.issues):o
;return y};e._zod.parse=wrapped;if(e._zod.run===t)e._zod.run=wrapped})}};function memoizer(){return u}
function isBackEdge(e,t){const n=e[r]?.backEdges;return n!==void 0&&isRef(t)&&n.has(t)}const f=/^[cC][0-9a-z]{6,}$/
;const d=/^[0-9a-z]+$/;const h=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;const p=/^[0-9a-vA-V]{20}$/
;const m=/^[A-Za-z0-9]{27}$/;const g=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(e){
return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}
const y=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
;const v=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;const uuid=e=>{
if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
;return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)}
;const b=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
;function emoji(){
return new RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$","u")
}
const w=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
;const k=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
;const S=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
;const O=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
;const A=/^https?$/;const E=/^\+[1-9]\d{6,14}$/
;const x="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function regexes_anchor(e){return new RegExp(`^${e}$`)}const I=regexes_anchor(x);function timeSource(e){
const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
;return n}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"]
;if(e.offset)t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${timeSource({precision:e.precision,seconds:true
})}(?:${t.join("|")})`;const s=e.local?`${n}|${timeSource({precision:e.precision})}`:n
;return new RegExp(`^${x}T(?:${s})$`)}const N=/^[\s\S]{0,}$/;const T=/^-?\d+$/;const P=/^-?\d+(?:\.\d+)?$/
;const $=/^(?:true|false)$/i;const z=/^[^A-Z]*$/;const C=/^[^a-z]*$/;const L=s.xI("$ZodCheck",(e,t)=>{var n
;e._zod??(e._zod={});e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])});const _whenHasLength=e=>{const t=e.value
;return!i.cl(t)&&t.length!==void 0};const j={number:"number",bigint:"bigint",object:"date"}
;const M=s.xI("$ZodCheckLessThan",(e,t)=>{L.init(e,t);const n=j[typeof t.value];e._zod.check=s=>{
if(t.inclusive?s.value<=t.value:s.value<t.value)return;s.issues.push({origin:j[typeof s.value]??n,code:"too_big",
maximum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}});const D=s.xI("$ZodCheckGreaterThan",(e,t)=>{L.init(e,t);const n=j[typeof t.value];e._zod.check=s=>{
if(t.inclusive?s.value>=t.value:s.value>t.value)return;s.issues.push({origin:j[typeof s.value]??n,code:"too_small",
minimum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}});const R=s.xI("$ZodCheckMultipleOf",(e,t)=>{L.init(e,t);e._zod.check=n=>{
if(typeof n.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;const s=typeof n.value==="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):i.LG(n.value,t.value)===0
;if(s)return;n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,
continue:!t.abort})}});const F=s.xI("$ZodCheckNumberFormat",(e,t)=>{L.init(e,t);t.format=t.format||"float64"
;const n=t.format?.includes("int");const s=n?"int":"number";const[r,o]=i.zH[t.format];e._zod.check=i=>{const a=i.value
;if(n){if(!Number.isInteger(a)){i.issues.push({expected:s,format:t.format,code:"invalid_type",continue:false,input:a,
inst:e});return}if(!Number.isSafeInteger(a)){if(a>0)i.issues.push({input:a,code:"too_big",
maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,
continue:!t.abort});else i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort});return}}
if(a<r)i.issues.push({origin:"number",input:a,code:"too_small",minimum:r,inclusive:true,inst:e,continue:!t.abort})
;if(a>o)i.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:true,inst:e,continue:!t.abort})}})
;const B=s.xI("$ZodCheckMaxLength",(e,t)=>{var n;L.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
;e._zod.check=n=>{const s=n.value;const r=s.length;const o=typeof s==="string"&&r>t.maximum?i.O7(s):r
;if(o<=t.maximum)return;const a=i.Rc(s);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:true,input:s,
inst:e,continue:!t.abort})}});const K=s.xI("$ZodCheckMinLength",(e,t)=>{var n;L.init(e,t)
;(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const s=n.value;const r=s.length
;const o=typeof s==="string"&&r>=t.minimum&&r<t.minimum*2?i.O7(s):r;if(o>=t.minimum)return;const a=i.Rc(s)
;n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
;const U=s.xI("$ZodCheckLengthEquals",(e,t)=>{var n;L.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
;e._zod.check=n=>{const s=n.value;const r=s.length;const o=typeof s==="string"&&r>=t.length&&r<=t.length*2?i.O7(s):r
;if(o===t.length)return;const a=i.Rc(s);const c=o>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length
}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
;const q=s.xI("$ZodCheckStringFormat",(e,t)=>{var n,s;L.init(e,t);if(t.pattern)(n=e._zod).check??(n.check=n=>{
t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",
format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})
});else(s=e._zod).check??(s.check=()=>{})});const Z=s.xI("$ZodCheckRegex",(e,t)=>{q.init(e,t);e._zod.check=n=>{
t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",
format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})
;const V=s.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=z);q.init(e,t)})
;const J=s.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=C);q.init(e,t)})
;const Y=s.xI("$ZodCheckIncludes",(e,t)=>{L.init(e,t);const n=i.sD(t.includes)
;const s=new RegExp(typeof t.position==="number"?`^.{${t.position},}${n}`:n);t.pattern=s;e._zod.check=n=>{
if(n.value.includes(t.includes,t.position))return;n.issues.push({origin:"string",code:"invalid_format",
format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}})
;const W=s.xI("$ZodCheckStartsWith",(e,t)=>{L.init(e,t);const n=new RegExp(`^${i.sD(t.prefix)}.*`)
;t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.startsWith(t.prefix))return;n.issues.push({origin:"string",
code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}})
;const Q=s.xI("$ZodCheckEndsWith",(e,t)=>{L.init(e,t);const n=new RegExp(`.*${i.sD(t.suffix)}$`)
;t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.endsWith(t.suffix))return;n.issues.push({origin:"string",
code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}})
;const G=s.xI("$ZodCheckOverwrite",(e,t)=>{L.init(e,t);e._zod.check=e=>{e.value=t.tx(e.value)}});class Doc{
constructor(e=[],t={}){this.content=[];this.indent=0;this.args=e;this.closed=t}indented(e){this.indent+=1;try{e(this)
}finally{this.indent-=1}}write(e){if(typeof e==="function"){e(this,{execution:"sync"});e(this,{execution:"async"})
;return}const t=e;const n=t.split("\n").filter(e=>e);const s=Math.min(...n.map(e=>e.length-e.trimStart().length))
;const i=n.map(e=>e.slice(s)).map(e=>" ".repeat(this.indent*2)+e);for(const e of i)this.content.push(e)}compile(){
const e=Function;const t=this?.content??[""]
;const n=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)
;return n(...Object.values(this.closed))}}const H={major:4,minor:6,patch:7};const X=s.xI("$ZodType",(e,t)=>{var n
;e??(e={});e._zod.def=t;e._zod.bag=e._zod.bag||{};e._zod.version=H;const r=e._zod.def.checks
;const o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[]
;for(const t of o)for(const n of t._zod.onattach)n(e);if(o.length===0){(n=e._zod).deferred??(n.deferred=[])
;e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,n,r)=>{if(t.memo)return t;let o=i.QH(t)
;let a;for(const c of n){if(c._zod.def.when){if(i.rL(t))continue;const e=c._zod.def.when(t);if(!e)continue
}else if(o)continue;const n=t.issues.length;const l=c._zod.check(t)
;if(l instanceof Promise&&r?.async===false)throw new s.GT
;if(a||l instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await l;const s=t.issues.length;if(s===n)return
;i.d3(t.issues,n,e);if(!o)o=i.QH(t,n)});else{const s=t.issues.length;if(s===n)continue;i.d3(t.issues,n,e)
;if(!o)o=i.QH(t,n)}}if(a)return a.then(()=>t);return t};const handleCanaryResult=(t,n,r)=>{if(i.QH(t)){t.aborted=true
;return t}const a=runChecks(n,o,r);if(a instanceof Promise){if(r.async===false)throw new s.GT
;return a.then(t=>e._zod.parse(t,r))}return e._zod.parse(a,r)};e._zod.run=(t,n)=>{
if(n.skipChecks)return e._zod.parse(t,n);if(n.direction==="backward"){const s=e._zod.parse({value:t.value,issues:[]},{
...n,skipChecks:true});if(s instanceof Promise)return s.then(e=>handleCanaryResult(e,t,n))
;return handleCanaryResult(s,t,n)}const i=e._zod.parse(t,n);if(i instanceof Promise){if(n.async===false)throw new s.GT
;return i.then(e=>runChecks(e,o,n))}return runChecks(i,o,n)}}},{get"~standard"(){
return i.jD(this,"~standard",standardProps(this))},set"~standard"(e){i.qh(this,"~standard",e)}})
;const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>i.iR(e,t,s.$W()))}:{value:e.value}
;async function validateAsync(e,t){const n={async:true};return toStandardResult(await e._zod.run({value:t,issues:[]
},n),n)}function standardProps(e){return{validate:t=>{const n={async:false};try{const s=e._zod.run({value:t,issues:[]
},n);if(!(s instanceof Promise))return toStandardResult(s,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1
}}const ee=s.xI("$ZodString",(e,t)=>{X.init(e,t);e._zod.pattern=t.pattern??N;e._zod.parse=(n,s)=>{if(t.coerce)try{
n.value=String(n.value)}catch(s){}if(typeof n.value==="string")return n;n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e});return n}});const te=s.xI("$ZodStringFormat",(e,t)=>{q.init(e,t);ee.init(e,t)
});const ne=s.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=v);te.init(e,t)});const se=s.xI("$ZodUUID",(e,t)=>{
if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8};const n=e[t.version]
;if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=uuid(n))
}else t.pattern??(t.pattern=uuid());te.init(e,t)});const ie=s.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=b)
;te.init(e,t)});function canParseURL(e){try{
if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e);new URL(e);return true}catch{
return false}}function validateURL(e,t){
if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t))return canParseURL(e)||2;return parseURLObject(e,t)}
function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===A.source&&!/^https?:\/\//i.test(e))return 1;try{
if(typeof URL!=="undefined"){const t=URL;if(typeof t.parse==="function")return t.parse(e)??2}return new URL(e)}catch{
return 2}}const re=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(re,"")}function urlHostnameOk(e,t){
t.lastIndex=0;return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
;return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const oe=s.xI("$ZodURL",(e,t)=>{te.init(e,t)
;e._zod.check=n=>{try{const s=n.value.trim();const i=validateURL(s,t);if(i===1){n.issues.push({code:"invalid_format",
format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(i===2){n.issues.push({
code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(i===true){
n.value=stripTabAndNewline(s);return}if(t.hostname&&!urlHostnameOk(i,t.hostname))n.issues.push({code:"invalid_format",
format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort})
;if(t.protocol&&!urlProtocolOk(i,t.protocol))n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",
pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort});n.value=t.normalize?i.href:stripTabAndNewline(s)
;return}catch(s){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}})
;const ae=s.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=emoji());te.init(e,t)});const ce=s.xI("$ZodNanoID",(e,t)=>{
if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=t.length===void 0?g:nanoidOfLength(t.length));te.init(e,t)});const le=s.xI("$ZodCUID",(e,t)=>{
t.pattern??(t.pattern=f);te.init(e,t)});const ue=s.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=d);te.init(e,t)})
;const fe=s.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=h);te.init(e,t)});const de=s.xI("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=p);te.init(e,t)});const he=s.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=m);te.init(e,t)})
;const pe=s.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=datetime(t));te.init(e,t)})
;const me=s.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=I);te.init(e,t)});const ge=s.xI("$ZodISOTime",(e,t)=>{
t.pattern??(t.pattern=time(t));te.init(e,t)});const ye=s.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=y)
;te.init(e,t)});const ve=s.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=w);te.init(e,t)});const be=/^[0-9a-fA-F:.]+$/
;function isValidIPv6(e){if(!be.test(e))return false;return canParseURL(`http://[${e}]`)}
const _e=s.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=k);te.init(e,t);e._zod.check=n=>{
if(!isValidIPv6(n.value))n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}})
;const we=s.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=S);te.init(e,t)});function isValidCIDRv6(e){
const t=e.split("/");if(t.length!==2)return false;const[n,s]=t;if(!s)return false;const i=Number(s)
;if(`${i}`!==s)return false;if(i<0||i>128)return false;return isValidIPv6(n)}const ke=s.xI("$ZodCIDRv6",(e,t)=>{
t.pattern??(t.pattern=O);te.init(e,t);e._zod.check=n=>{if(!isValidCIDRv6(n.value))n.issues.push({code:"invalid_format",
format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(e==="")return true
;if(/\s/.test(e))return false;if(e.length%4!==0)return false;try{atob(e);return true}catch{return false}}
const Se=/^[0-9a-zA-Z+/]*={0,2}$/;const Oe=s.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Se);te.init(e,t)
;e._zod.check=n=>{if(isValidBase64(n.value))return;n.issues.push({code:"invalid_format",format:"base64",input:n.value,
inst:e,continue:!t.abort})}});const Ae=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!Ae.test(e))return false
;const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/");const n=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(n)}
const Ee=s.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ae);te.init(e,t);e._zod.check=n=>{
if(isValidBase64URL(n.value))return;n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,
continue:!t.abort})}});const xe=s.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=E);te.init(e,t)})
;function isValidJWT(e,t=null){try{const n=e.split(".");if(n.length!==3)return false;const[s]=n;if(!s)return false
;const i=JSON.parse(atob(s));if("typ"in i&&i?.typ!=="JWT")return false;if(!i.alg)return false
;if(t&&(!("alg"in i)||i.alg!==t))return false;return true}catch{return false}}const Ie=s.xI("$ZodJWT",(e,t)=>{
te.init(e,t);e._zod.check=n=>{if(isValidJWT(n.value,t.alg))return;n.issues.push({code:"invalid_format",format:"jwt",
input:n.value,inst:e,continue:!t.abort})}});const Ne=s.xI("$ZodNumber",(e,t)=>{X.init(e,t);e._zod.pattern=P
;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const i=n.value
;if(typeof i==="number"&&!Number.isNaN(i)&&Number.isFinite(i))return n
;const r=typeof i==="number"?Number.isNaN(i)?"NaN":!Number.isFinite(i)?String(i):void 0:void 0;n.issues.push({
expected:"number",code:"invalid_type",input:i,inst:e,...r?{received:r}:{}});return n}})
;const Te=s.xI("$ZodNumberFormat",(e,t)=>{F.init(e,t);Ne.init(e,t)});const Pe=s.xI("$ZodBoolean",(e,t)=>{X.init(e,t)
;e._zod.pattern=$;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const i=n.value
;if(typeof i==="boolean")return n;n.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e});return n}})
;const $e=s.xI("$ZodUnknown",(e,t)=>{X.init(e,t);e._zod.parse=e=>e});const ze=s.xI("$ZodNever",(e,t)=>{X.init(e,t)
;e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e});return t}})
;function capSize(e,t){const n=i.hi(e._zod.def.checks);if(!n.length)return;const s=Math.min(...n.map(e=>e[0]))
;const r=e._zod.parse;e._zod.parse=(n,o)=>{const a=t(n.value)
;if(a>s&&!o?.skipChecks&&o?.direction!=="backward")for(const[t,s]of i.hi(e._zod.def.checks))if(a>t&&s._zod.def.when(n)){
const t=n.issues.length;s._zod.check(n);n.issues[t].continue=false;i.d3(n.issues,t,e);return n}return r(n,o)}}
const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){
if(e.issues.length)t.issues.push(...i.lQ(n,e.issues));t.value[n]=e.value}const Ce=s.xI("$ZodArray",(e,t)=>{X.init(e,t)
;const n=s.cr.memoizer;n?.attach(e);e._zod.parse=(s,r)=>{const o=s.value;if(!Array.isArray(o)){s.issues.push({
expected:"array",code:"invalid_type",input:o,inst:e});return s}s.value=n?n.alloc(e,s,Array(o.length),r):Array(o.length)
;const a=[];const c=r?.abortEarly;for(let e=0;e<o.length;e++){const n=o[e];const l=t.element._zod.run({value:n,issues:[]
},r);if(l instanceof Promise)a.push(l.then(t=>handleArrayResult(t,s,e)));else{handleArrayResult(l,s,e)
;if(c&&l.issues.length!==0&&i.QH(l))break}}if(a.length)return Promise.all(a).then(()=>s);return s};capSize(e,arraySize)
});function handlePropertyResult(e,t,n,s,r,o){const a=n in s;const c=o==="optional";if(!a&&c&&r==="optional")return
;if(e.issues.length){if(r!==void 0&&c&&!a)return;t.issues.push(...i.lQ(n,e.issues))}if(!a&&r===void 0){
if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}
if(e.value===void 0){if(a||r==="defaulted"&&!c)t.value[n]=void 0}else t.value[n]=e.value}const Le=[]
;function normalizeDef(e){const t=Object.keys(e.shape);const n=Object.getOwnPropertySymbols(e.shape)
;const s=n.length?n:Le;const r=s.length?[...t,...s]:t
;for(const t of r)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const o=i.NM(e.shape);return{...e,allKeys:r,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}
function handleCatchall(e,t,n,s,r,o,a){const c=[];const l=r.keySet;const u=r.catchall._zod;const f=u.def.type
;const d=u.optin;const h=u.optout;let p=0;for(const r in t){if(a&&n.issues.length!==p){if(i.QH(n,p))break
;p=n.issues.length}if(l.has(r))continue;if(r==="__proto__"){if(f==="never")c.push(r);continue}if(f==="never"){c.push(r)
;continue}const o=u.run({value:t[r],issues:[]},s)
;if(o instanceof Promise)e.push(o.then(e=>handlePropertyResult(e,n,r,t,d,h)));else handlePropertyResult(o,n,r,t,d,h)}
if(c.length)n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:true});if(!e.length)return n
;return Promise.all(e).then(()=>n)}const je=s.xI("$ZodObject",(e,t)=>{X.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape");const r=n?.get?n.get.raw:t.shape??{};if(r){const get=()=>{const e={
...r};Object.defineProperty(t,"shape",{value:e});get.raw=e;return e};get.raw=r;Object.defineProperty(t,"shape",{get})}
const o=i.PO(()=>normalizeDef(t));i.v5(e,"propValues",e=>{const t=e.def.shape;const n={};for(const e in t){
const s=t[e]._zod;if(s.values){if(!Object.prototype.hasOwnProperty.call(n,e))i.Vy(n,e,new Set)
;for(const t of s.values)n[e].add(t);if(s.optin!==void 0)n[e].add(void 0)}}return n});const a=i.Gv;const c=t.catchall
;let l;const u=s.cr.memoizer;u?.attach(e);e._zod.parse=(t,n)=>{l??(l=o.value);const s=t.value;if(!a(s)){t.issues.push({
expected:"object",code:"invalid_type",input:s,inst:e});return t}t.value=u?u.alloc(e,t,{},n):{};const r=[]
;const f=l.shape;const d=n?.abortEarly;let h=t.issues.length;for(const e of l.allKeys){if(d&&t.issues.length!==h){
if(i.QH(t,h))break;h=t.issues.length}if(e==="__proto__")continue;const o=f[e];const a=o._zod.optin;const c=o._zod.optout
;const l=o._zod.run({value:s[e],issues:[]},n)
;if(l instanceof Promise)r.push(l.then(n=>handlePropertyResult(n,t,e,s,a,c)));else handlePropertyResult(l,t,e,s,a,c)}
if(!c)return r.length?Promise.all(r).then(()=>t):t;return handleCatchall(r,s,t,n,o.value,e,d===true)}})
;const Me=s.xI("$ZodObjectJIT",(e,t)=>{je.init(e,t);const n=e._zod.parse;const r=i.PO(()=>normalizeDef(t))
;const o=s.cr.memoizer;const generateFastpass=t=>{const n=r.value;const s=n.symbolKeys
;const a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,syms:s})
;const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
;const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;a.write("const input = payload.value;");const c=Object.create(null);let l=0;for(const e of n.allKeys)c[e]="key_"+l++
;a.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){
if(e==="__proto__")continue;const n=c[e];const r=typeof e==="symbol"?`syms[${s.indexOf(e)}]`:i.UQ(e)
;const o=`${r} in input`;const l=t[e];const u=l?._zod?.optin;const f=u!==void 0;const d=l?._zod?.optout==="optional"
;a.write(`const ${n} = ${parseStr(r)};`);if(f&&d){
const e=u==="optional"?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;a.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,r)}\n          }\n\n          if (${e}) {\n            newResult[${r}] = ${n}.value;\n          }\n        }\n\n      `)
}else if(!f)a.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${r}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${r}] = ${n}.value;\n        }\n\n      `);else{
a.write(`\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n      `)
;if(u==="defaulted")a.write(`newResult[${r}] = ${n}.value;`);else a.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${r}] = ${n}.value;\n        }\n      `)
}}a.write("payload.value = newResult;");a.write("return payload;");return a.compile()};let a;const c=i.Gv
;const l=!s.cr.jitless;const u=i.hI;const f=l&&u.value;const d=t.catchall;let h;e._zod.parse=(s,i)=>{h??(h=r.value)
;const o=s.value;if(!c(o)){s.issues.push({expected:"object",code:"invalid_type",input:o,inst:e});return s}
if(l&&f&&i?.async===false&&i.jitless!==true){if(!a)a=generateFastpass(t.shape);s=a(s,i);if(!d)return s
;return handleCatchall([],o,s,i,h,e,i?.abortEarly===true)}return n(s,i)}});function handleUnionResults(e,t,n,r){
for(const n of e)if(n.issues.length===0){t.value=n.value;return t}const o=e.filter(e=>!i.QH(e));if(o.length===1){
t.value=o[0].value;return o[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(e=>e.issues.map(e=>i.iR(e,r,s.$W())))});return t}const De=s.xI("$ZodUnion",(e,t)=>{X.init(e,t)
;i.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
;i.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0);i.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)));return})
;i.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
;return new RegExp(`^(${t.map(e=>i.p6(e.source)).join("|")})$`)}return})
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,i)=>{if(n)return n(s,i);let r=false;const o=[]
;for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},i);if(t instanceof Promise){o.push(t);r=true
}else{if(t.issues.length===0)return t;o.push(t)}}if(!r)return handleUnionResults(o,s,e,i)
;return Promise.all(o).then(t=>handleUnionResults(t,s,e,i))}});const Re=s.xI("$ZodIntersection",(e,t)=>{X.init(e,t)
;e._zod.parse=(e,n)=>{const s=e.value;const i=t.left._zod.run({value:s,issues:[]},n);const r=t.right._zod.run({value:s,
issues:[]},n);const o=i instanceof Promise||r instanceof Promise
;if(o)return Promise.all([i,r]).then(([t,n])=>handleIntersectionResults(e,t,n));return handleIntersectionResults(e,i,r)}
});function mergeValues(e,t){if(e===t)return{valid:true,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{
valid:true,data:e};if(i.Qd(e)&&i.Qd(t)){const n=Object.keys(t);const s=Object.keys(e).filter(e=>n.indexOf(e)!==-1)
;const i={...e,...t};if(Object.prototype.hasOwnProperty.call(i,"__proto__"))delete i.__proto__;for(const n of s){
if(n==="__proto__")continue;const s=mergeValues(e[n],t[n]);if(!s.valid)return{valid:false,
mergeErrorPath:[n,...s.mergeErrorPath]};i[n]=s.data}return{valid:true,data:i}}if(Array.isArray(e)&&Array.isArray(t)){
if(e.length!==t.length)return{valid:false,mergeErrorPath:[]};const n=[];for(let s=0;s<e.length;s++){const i=e[s]
;const r=t[s];const o=mergeValues(i,r);if(!o.valid)return{valid:false,mergeErrorPath:[s,...o.mergeErrorPath]}
;n.push(o.data)}return{valid:true,data:n}}return{valid:false,mergeErrorPath:[]}}
function handleIntersectionResults(e,t,n){const s=new Map;let r;const o=new Map;const collect=(e,t)=>{let n
;if(e.code==="unrecognized_keys"&&!e.path?.length){r??(r=e);n=e.keys
}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0])
;if(!o.has(t))o.set(t,e);n=[t]}else return false;for(const e of n){if(!s.has(e))s.set(e,{});s.get(e)[t]=true}return true
};for(const n of t.issues)if(!collect(n,"l"))e.issues.push(n)
;for(const t of n.issues)if(!collect(t,"r"))e.issues.push(t);const a=[...s].filter(([,e])=>e.l&&e.r).map(([e])=>e)
;if(a.length){const t=r?a.filter(e=>r.keys.includes(e)):[];if(t.length)e.issues.push({...r,keys:t})
;for(const n of a)if(!t.includes(n)&&o.has(n))e.issues.push(o.get(n))}const c=mergeValues(t.value,n.value);if(!c.valid){
if(i.QH(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}
e.value=c.data;return e}const Fe=s.xI("$ZodRecord",(e,t)=>{X.init(e,t);const n=s.cr.memoizer;n?.attach(e)
;e._zod.parse=(r,o)=>{const a=r.value;if(!i.Qd(a)){r.issues.push({expected:"record",code:"invalid_type",input:a,inst:e})
;return r}const c=[];const l=t.keyType._zod.values;if(l&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};const u=new Set
;for(const n of l)if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){
u.add(typeof n==="number"?n.toString():n);if(n==="__proto__")continue;const l=t.keyType._zod.run({value:n,issues:[]},o)
;if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>i.iR(e,o,s.$W())),input:n,path:[n],inst:e})
;continue}const f=l.value;if(f==="__proto__")continue;const d=t.valueType._zod.run({value:a[n],issues:[]},o)
;if(d instanceof Promise)c.push(d.then(e=>{if(e.issues.length)r.issues.push(...i.lQ(n,e.issues));r.value[f]=e.value
}));else{if(d.issues.length)r.issues.push(...i.lQ(n,d.issues));r.value[f]=d.value}}let f
;for(const e in a)if(!u.has(e))if(t.mode==="loose"){if(e==="__proto__")continue;r.value[e]=a[e]}else{f=f??[];f.push(e)}
if(f&&f.length>0)r.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:f,continue:true})}else{
r.value=n?n.alloc(e,r,{},o):{};let u;for(const n of Reflect.ownKeys(a)){if(n==="__proto__")continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let f=t.keyType._zod.run({value:n,issues:[]},o)
;if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;const d=typeof n==="string"&&P.test(n)&&f.issues.length;if(d){const e=t.keyType._zod.run({value:Number(n),issues:[]},o)
;if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if(e.issues.length===0)f=e}if(f.issues.length){if(t.mode==="loose")r.value[n]=a[n];else if(l){u=u??[];u.push(n)
}else r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(e=>i.iR(e,o,s.$W())),input:n,path:[n],inst:e
});continue}const h=f.value;if(h==="__proto__")continue;const p=t.valueType._zod.run({value:a[n],issues:[]},o)
;if(p instanceof Promise)c.push(p.then(e=>{if(e.issues.length)r.issues.push(...i.lQ(n,e.issues));r.value[h]=e.value
}));else{if(p.issues.length)r.issues.push(...i.lQ(n,p.issues));r.value[h]=p.value}}if(u&&u.length>0)r.issues.push({
code:"unrecognized_keys",input:a,inst:e,keys:u,continue:true})}if(c.length)return Promise.all(c).then(()=>r);return r}})
;const Be=s.xI("$ZodEnum",(e,t)=>{X.init(e,t);const n=i.w5(t.entries);const s=new Set(n);e._zod.values=s
;i.v5(e,"pattern",e=>{const t=i.w5(e.def.entries).filter(e=>i.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>i.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,i)=>{
const r=t.value;if(s.has(r))return t;t.issues.push({code:"invalid_value",values:n,input:r,inst:e});return t}})
;const Ke=s.xI("$ZodTransform",(e,t)=>{X.init(e,t);e._zod.optin="optional";s.cr.memoizer?.guard(e);e._zod.parse=(n,i)=>{
if(i.direction==="backward")throw new s.cV(e.constructor.name);const r=t.transform(n.value,n);if(i.async){
const e=r instanceof Promise?r:Promise.resolve(r);return e.then(e=>{n.value=e;return n})}
if(r instanceof Promise)throw new s.GT;n.value=r;return n}});function handleOptionalResult(e,t){
e.value=t.issues.length?void 0:t.value;return e}const Ue=s.xI("$ZodOptional",(e,t)=>{X.init(e,t)
;i.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");e._zod.optout="optional"
;i.v5(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0});i.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${i.p6(t.source)})?$`):void 0});e._zod.parse=(e,n)=>{
if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e;const s=t.innerType._zod.run({value:e.value,
issues:[]},n);if(s instanceof Promise)return s.then(t=>handleOptionalResult(e,t));return handleOptionalResult(e,s)}
return t.innerType._zod.run(e,n)}});const qe=s.xI("$ZodExactOptional",(e,t)=>{Ue.init(e,t)
;i.v5(e,"values",e=>e.def.innerType._zod.values);i.v5(e,"pattern",e=>e.def.innerType._zod.pattern)
;e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)});const Ze=s.xI("$ZodNullable",(e,t)=>{X.init(e,t)
;i.v5(e,"optin",e=>e.def.innerType._zod.optin);i.v5(e,"optout",e=>e.def.innerType._zod.optout);i.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${i.p6(t.source)}|null)$`):void 0})
;i.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
;e._zod.parse=(e,n)=>{if(e.value===null)return e;return t.innerType._zod.run(e,n)}})
;const Ve=s.xI("$ZodDefault",(e,t)=>{X.init(e,t);e._zod.optin="defaulted"
;i.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);if(e.value===void 0){e.value=t.defaultValue;return e}
const s=t.innerType._zod.run(e,n);if(s instanceof Promise)return s.then(e=>handleDefaultResult(e,t))
;return handleDefaultResult(s,t)}});function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
;return e}const Je=s.xI("$ZodPrefault",(e,t)=>{X.init(e,t);e._zod.optin="defaulted"
;i.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);if(e.value===void 0)e.value=t.defaultValue
;return t.innerType._zod.run(e,n)}});const Ye=s.xI("$ZodNonOptional",(e,t)=>{X.init(e,t);i.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==void 0)):void 0});e._zod.parse=(n,s)=>{
const i=t.innerType._zod.run(n,s);if(i instanceof Promise)return i.then(t=>handleNonOptionalResult(t,e))
;return handleNonOptionalResult(i,e)}});function handleNonOptionalResult(e,t){
if(!e.issues.length&&e.value===void 0)e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})
;return e}function handleCatchResult(e,t,n,r){if(!t.issues.length){e.value=t.value;if(t.memo)e.memo=true;return e}
e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>i.iR(e,r,s.$W()))},input:e.value});return e}
const We=s.xI("$ZodCatch",(e,t)=>{X.init(e,t)
;i.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
;i.v5(e,"optout",e=>e.def.innerType._zod.optout);i.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);const s=t.innerType._zod.run({value:e.value,issues:[]},n)
;if(s instanceof Promise)return s.then(s=>handleCatchResult(e,s,t,n));return handleCatchResult(e,s,t,n)}})
;const Qe=s.xI("$ZodPipe",(e,t)=>{X.init(e,t);i.v5(e,"values",e=>e.def.in._zod.values)
;i.v5(e,"optin",e=>e.def.in._zod.optin);i.v5(e,"optout",e=>e.def.out._zod.optout)
;i.v5(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{if(n.direction==="backward"){
const s=t.out._zod.run(e,n);if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.in,n))
;return handlePipeResult(s,t.in,n)}const s=t.in._zod.run(e,n)
;if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.out,n));return handlePipeResult(s,t.out,n)}})
;function handlePipeResult(e,t,n){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true;return e}
return t._zod.run({value:e.value,issues:e.issues},n)}const Ge=s.xI("$ZodReadonly",(e,t)=>{X.init(e,t)
;i.v5(e,"propValues",e=>e.def.innerType._zod.propValues);i.v5(e,"values",e=>e.def.innerType._zod.values)
;i.v5(e,"optin",e=>e.def.innerType?._zod?.optin);i.v5(e,"optout",e=>e.def.innerType?._zod?.optout);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);const s=t.innerType._zod.run(e,n)
;if(s instanceof Promise)return s.then(handleReadonlyResult);return handleReadonlyResult(s)}})
;function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value);return e}const He=s.xI("$ZodCustom",(e,t)=>{
L.init(e,t);X.init(e,t);e._zod.parse=(e,t)=>e;e._zod.check=n=>{const s=n.value;const i=t.fn(s)
;if(i instanceof Promise)return i.then(t=>handleRefineResult(t,n,s,e));handleRefineResult(i,n,s,e);return}})
;function handleRefineResult(e,t,n,s){if(!e){const e={code:"custom",input:n,inst:s,path:[...s._zod.def.path??[]],
continue:!s._zod.def.abort};if(s._zod.def.params)e.params=s._zod.def.params;t.issues.push(i.sn(e))}}var Xe
;class $ZodRegistry{constructor(){this._map=new WeakMap;this._idmap=new Map}add(e,...t){const n=t[0];this._map.set(e,n)
;if(n&&typeof n==="object"&&"id"in n)this._idmap.set(n.id,e);return this}clear(){this._map=new WeakMap
;this._idmap=new Map;return this}remove(e){const t=this._map.get(e)
;if(t&&typeof t==="object"&&"id"in t)this._idmap.delete(t.id);this._map.delete(e);return this}get(e){
const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const s={...n,...this._map.get(e)}
;return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(Xe=globalThis).__zod_globalRegistry??(Xe.__zod_globalRegistry=function registry(){return new $ZodRegistry}())
;const et=globalThis.__zod_globalRegistry;function snapshotChecks(e){if(e.checks)e.checks=[...e.checks];return e}
function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}function _email(e,t){return new e({
type:"string",format:"email",check:"string_format",abort:false,...i.A2(t)})}function _guid(e,t){return new e({
type:"string",format:"guid",check:"string_format",abort:false,...i.A2(t)})}function _uuid(e,t){return new e({
type:"string",format:"uuid",check:"string_format",abort:false,...i.A2(t)})}function _uuidv4(e,t){return new e({
type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...i.A2(t)})}function _uuidv6(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...i.A2(t)})}
function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",
...i.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...i.A2(t)})}
function api_emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...i.A2(t)})}
function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,...i.A2(t)})}
function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...i.A2(t)})}
function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...i.A2(t)})}
function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...i.A2(t)})}
function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...i.A2(t)})}
function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,...i.A2(t)})}
function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...i.A2(t)})}
function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...i.A2(t)})}
function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:false,...i.A2(t)})}
function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...i.A2(t)})}
function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...i.A2(t)})}
function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:false,...i.A2(t)})}
function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,...i.A2(t)})}
function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...i.A2(t)})}
function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,
precision:null,...i.A2(t)})}function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",
...i.A2(t)})}function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,
...i.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...i.A2(t)})
}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}function _int(e,t){
return new e({type:"number",check:"number_format",abort:false,format:"safeint",...i.A2(t)})}function _boolean(e,t){
return new e({type:"boolean",...i.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){
return new e({type:"never",...i.A2(t)})}function _lt(e,t){return new M({check:"less_than",...i.A2(t),value:e,
inclusive:false})}function _lte(e,t){return new M({check:"less_than",...i.A2(t),value:e,inclusive:true})}
function _gt(e,t){return new D({check:"greater_than",...i.A2(t),value:e,inclusive:false})}function _gte(e,t){
return new D({check:"greater_than",...i.A2(t),value:e,inclusive:true})}function _multipleOf(e,t){return new R({
check:"multiple_of",...i.A2(t),value:e})}function _maxLength(e,t){const n=new B({check:"max_length",...i.A2(t),maximum:e
});return n}function _minLength(e,t){return new K({check:"min_length",...i.A2(t),minimum:e})}function _length(e,t){
return new U({check:"length_equals",...i.A2(t),length:e})}function _regex(e,t){return new Z({check:"string_format",
format:"regex",...i.A2(t),pattern:e})}function _lowercase(e){return new V({check:"string_format",format:"lowercase",
...i.A2(e)})}function _uppercase(e){return new J({check:"string_format",format:"uppercase",...i.A2(e)})}
function _includes(e,t){return new Y({check:"string_format",format:"includes",...i.A2(t),includes:e})}
function _startsWith(e,t){return new W({check:"string_format",format:"starts_with",...i.A2(t),prefix:e})}
function _endsWith(e,t){return new Q({check:"string_format",format:"ends_with",...i.A2(t),suffix:e})}
function _overwrite(e){return new G({check:"overwrite",tx:e})}function _normalize(e){
return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){
return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){
return _overwrite(e=>i.Yv(e))}function _array(e,t,n){return new e({type:"array",element:t,...i.A2(n)})}
function _refine(e,t,n){const s=new e({type:"custom",check:"custom",fn:t,...i.A2(n)});return s}
function _superRefine(e,t){const n=_check(t=>{t.addIssue=e=>{
if(typeof e==="string")t.issues.push(i.sn(e,t.value,n._zod.def));else{const s=e;if(s.fatal)s.continue=false
;s.code??(s.code="custom");if(!("input"in s))s.input=t.value;s.inst??(s.inst=n)
;s.continue??(s.continue=!n._zod.def.abort);t.issues.push(i.sn(s))}};return e(t.value,t)},t);return n}
function _check(e,t){const n=new L({check:"custom",...i.A2(t)});n._zod.check=e;return n}function assignProps(e,...t){
for(const n of t)for(const t of Reflect.ownKeys(n))if(Object.prototype.propertyIsEnumerable.call(n,t))(0,i.Vy)(e,t,n[t])
;return e}function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12";if(t==="draft-4")t="draft-04"
;if(t==="draft-7")t="draft-07";return{processors:e.processors??{},metadataRegistry:e?.metadata??et,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,
sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",
intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,s,i){
const r=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:s.path,message:i}):t.unrepresentable
;if(r==="any")return false;if(r===void 0||r==="throw")throw new Error(i);Object.assign(n,r);return true}
function to_json_schema_processSchema(e,t,n={path:[],schemaPath:[]}){var s;const i=e._zod.def;const r=t.seen.get(e)
;if(r){r.count++;const t=n.schemaPath.includes(e);if(t)r.cycle=n.path;return r.schema}const o={schema:{},count:1,
cycle:void 0,path:n.path};t.seen.set(e,o);t.sharedDefsExtractedFor=void 0;t.sharedEmitDoneFor=void 0
;const a=e._zod.toJSONSchema?.();if(a)o.schema=a;else{const s={...n,schemaPath:[...n.schemaPath,e],path:n.path}
;if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,s);else{const n=o.schema;const r=t.processors[i.type]
;if(!r)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);r(e,t,n,s)}const r=e._zod.parent
;if(r){if(!o.ref)o.ref=r;to_json_schema_processSchema(r,t,s);t.seen.get(r).isParent=true}}
const c=t.metadataRegistry.get(e);if(c)assignProps(o.schema,c);if(t.io==="input"&&isTransforming(e)){
delete o.schema.examples;delete o.schema.default}
if(t.io==="input"&&"_prefault"in o.schema)(s=o.schema).default??(s.default=o.schema._prefault);delete o.schema._prefault
;const l=t.seen.get(e);return l.schema}function encodeJSONPointerSegment(e){
return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;if(e.external&&e.sharedDefsExtractedFor===e.external)return;const s=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=s.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
;s.set(n,t[0])}}const makeURI=t=>{const s=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){
const n=e.external.registry.get(t[0])?.id;const i=e.external.uri??(e=>e);if(n)return{ref:i(n)}
;const r=t[1].defId??t[1].schema.id??"schema"+e.counter++;t[1].defId=r;return{defId:r,
ref:`${i("__shared")}#/${s}/${encodeJSONPointerSegment(r)}`}}const i=`#/${s}/`;if(t[1]===n&&!t[1].schema.id)return{
ref:"#"};const r=t[1].schema.id??"__schema"+e.counter++;return{defId:r,ref:i+encodeJSONPointerSegment(r)}}
;const extractToDef=e=>{if(e[1].schema.$ref)return;const t=e[1];const{ref:n,defId:s}=makeURI(e);t.def={...t.schema}
;if(s)t.defId=s;const i=t.schema;for(const e in i)delete i[e];i.$ref=n}
;if(e.cycles==="throw")for(const t of e.seen.entries()){const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)
}for(const n of e.seen.entries()){const s=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){
const s=e.external.registry.get(n[0])?.id;if(t!==n[0]&&s){extractToDef(n);continue}}
const i=e.metadataRegistry.get(n[0])?.id;if(i){extractToDef(n);continue}if(s.cycle){extractToDef(n);continue}
if(s.count>1)if(e.reused==="ref")extractToDef(n)}if(e.external)e.sharedDefsExtractedFor=e.external}
function compactTypeUnion(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;const n=[]
;for(const e of t){if(!e||typeof e!=="object")return;compactTypeUnion(e);const t=Object.keys(e)
;if(t.length!==1||t[0]!=="type")return;const s=e.type;for(const e of Array.isArray(s)?s:[s]){
if(typeof e!=="string")return;if(!n.includes(e))n.push(e)}}delete e.anyOf;e.type=n.length===1?n[0]:n}
const tt=new Set(["type","properties","required","additionalProperties"]);const nt=["oneOf","anyOf"]
;function undeclaredConstraint(e){const t=e.additionalProperties
;if(t===void 0||t===false||typeof t!=="object"||t===null)return null;return Object.keys(t).length?t:null}
function foldObjects(e){const t=[];for(const n of e){if(typeof n!=="object"||n.type!=="object")return null
;for(const e in n)if(!tt.has(e))return null;t.push(n)}const n={};const s=new Set;for(const e of t){
for(const s in e.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;const e=[];for(const n of t){
const t=n.properties?.[s]??undeclaredConstraint(n);if(t===null||t===void 0)continue
;if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const r=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,
i.Vy)(n,s,r)}for(const t of e.required??[])s.add(t)}const r={type:"object",properties:n};if(s.size)r.required=[...s]
;if(t.every(e=>e.additionalProperties===false))r.additionalProperties=false;else{const e=[];for(const n of t){
const t=undeclaredConstraint(n);if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}
if(e.length===1)r.additionalProperties=e[0];else if(e.length>1)r.additionalProperties={allOf:e}}return r}
function foldIntersection(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of tt)if(t in e)return
;const n=t.filter(e=>nt.some(t=>Array.isArray(e[t])));let s=null;if(!n.length)s=foldObjects(t);else{const e=n[0]
;const i=nt.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;const r=t.filter(t=>t!==e)
;const o=e[i].map(e=>foldObjects([...r,e]));if(o.some(e=>!e))return;s={[i]:o}}if(!s)return;delete e.allOf
;assignProps(e,s)}function to_json_schema_finalize(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=t=>{const n=e.seen.get(t)
;if(n.ref===null)return;const s=n.def??n.schema;const i={...s};const r=n.ref;n.ref=null;if(r){flattenRef(r)
;const n=e.seen.get(r);const o=n.schema
;if(o.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){s.allOf=s.allOf??[]
;s.allOf.push(o)}else assignProps(s,o);assignProps(s,i);const a=t._zod.parent===r;if(a)for(const e in s){
if(e==="$ref"||e==="allOf")continue;if(!(e in i))delete s[e]}if(o.$ref&&n.def)for(const e in s){
if(e==="$ref"||e==="allOf")continue;if(e in n.def&&JSON.stringify(s[e])===JSON.stringify(n.def[e]))delete s[e]}}
const o=t._zod.parent;if(o&&o!==r){flattenRef(o);const t=e.seen.get(o);if(t?.schema.$ref){s.$ref=t.schema.$ref
;if(t.def)for(const e in s){if(e==="$ref"||e==="allOf")continue
;if(e in t.def&&JSON.stringify(s[e])===JSON.stringify(t.def[e]))delete s[e]}}}e.override({zodSchema:t,jsonSchema:s,
path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
;if(e.target!=="openapi-3.0")for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema)
;for(const t of e.deferred)t();if(e.intersections.length){const t=new Map
;for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue
;const s=t.get(n);if(s)s.push(e);else t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const s={}
;if(e.target==="draft-2020-12")s.$schema="https://json-schema.org/draft/2020-12/schema";else if(e.target==="draft-07")s.$schema="http://json-schema.org/draft-07/schema#";else if(e.target==="draft-04")s.$schema="http://json-schema.org/draft-04/schema#";else if(e.target==="openapi-3.0");
if(e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property")
;s.$id=e.external.uri(n)}assignProps(s,n.defId?n.schema:n.def??n.schema);const r=e.metadataRegistry.get(t)?.id
;if(r!==void 0&&s.id===r)delete s.id;const o=e.external?.defs??{}
;if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1];if(e.def&&e.defId){
if(e.def.id===e.defId)delete e.def.id;(0,i.Vy)(o,e.defId,e.def)}}if(e.external)e.sharedEmitDoneFor=e.external
;if(e.external);else if(Object.keys(o).length>0)if(e.target==="draft-2020-12")s.$defs=o;else s.definitions=o;try{
const n=JSON.parse(JSON.stringify(s));Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:createStandardJSONSchemaMethod(t,"input",e.processors),
output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:false,writable:false});return n}catch(e){
throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set}
;if(n.seen.has(e))return false;n.seen.add(e);const s=e._zod.def;if(s.type==="transform")return true
;if(s.type==="array")return isTransforming(s.element,n);if(s.type==="set")return isTransforming(s.valueType,n)
;if(s.type==="lazy")return isTransforming(s.getter(),n)
;if(s.type==="promise"||s.type==="optional"||s.type==="nonoptional"||s.type==="nullable"||s.type==="readonly"||s.type==="default"||s.type==="prefault"||s.type==="catch")return isTransforming(s.innerType,n)
;if(s.type==="intersection")return isTransforming(s.left,n)||isTransforming(s.right,n)
;if(s.type==="record"||s.type==="map")return isTransforming(s.keyType,n)||isTransforming(s.valueType,n)
;if(s.type==="pipe"){if(e._zod.traits.has("$ZodCodec"))return true
;return isTransforming(s.in,n)||isTransforming(s.out,n)}if(s.type==="object"){
for(const e in s.shape)if(isTransforming(s.shape[e],n))return true;return false}if(s.type==="union"){
for(const e of s.options)if(isTransforming(e,n))return true;return false}if(s.type==="tuple"){
for(const e of s.items)if(isTransforming(e,n))return true;if(s.rest&&isTransforming(s.rest,n))return true;return false}
return false}const createToJSONSchemaMethod=(e,t={})=>n=>{const s=to_json_schema_initializeContext({...n,processors:t})
;to_json_schema_processSchema(e,s);to_json_schema_extractDefs(s,e);return to_json_schema_finalize(s,e)}
;const createStandardJSONSchemaMethod=(e,t,n={})=>s=>{const{libraryOptions:i,target:r}=s??{}
;const o=to_json_schema_initializeContext({...i??{},target:r,io:t,processors:n});to_json_schema_processSchema(e,o)
;to_json_schema_extractDefs(o,e);return to_json_schema_finalize(o,e)};const narrowMin=(e,t,n)=>{
if(e[t]===void 0||n>e[t])e[t]=n};const narrowMax=(e,t,n)=>{if(e[t]===void 0||n<e[t])e[t]=n};const narrowBoth=(e,t)=>{
narrowMin(e,"minimum",t);narrowMax(e,"maximum",t)};const addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[])
;if(!e.multipleOf.includes(t))e.multipleOf.push(t)};const addPattern=(e,t)=>{e.patterns??(e.patterns=new Set)
;e.patterns.add(t)};const intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]}
;const setFormat=(e,t)=>{e.format=t;if(t.includes("int"))e.isInt=true}
;const minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum)
;const maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum);const formatContributor=e=>(t,n)=>{setFormat(t,n.format)
;const[s,i]=e[n.format];narrowMin(t,"minimum",s);narrowMax(t,"maximum",i)};const st={
greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),
number_format:formatContributor(i.zH),bigint_format:formatContributor(i.NR),min_length:minContributor,
max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,
size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format);if(t.pattern)addPattern(e,t.pattern)
;if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format;if(t.local||t.precision===-1)e.laxFormat=true
},mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={};const n=e._zod.def
;const s=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of s)st[e._zod.def.check]?.(t,e._zod.def);const i=e._zod.bag
;if(i.minimum!==void 0)narrowMin(t,"minimum",i.minimum)
;if(i.exclusiveMinimum!==void 0)narrowMin(t,"exclusiveMinimum",i.exclusiveMinimum)
;if(i.maximum!==void 0)narrowMax(t,"maximum",i.maximum)
;if(i.exclusiveMaximum!==void 0)narrowMax(t,"exclusiveMaximum",i.exclusiveMaximum)
;if(i.multipleOf!==void 0)addDivisor(t,i.multipleOf);if(i.format!==void 0){t.format??(t.format=i.format)
;if(i.format.includes("int"))t.isInt=true}if(i.mime)intersectMime(t,i.mime)
;for(const e of i.patterns??[])addPattern(t,e);return t}const it={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""}
;const rt=new Map([[Se,/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/],[Ae,/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/]])
;const exactPattern=e=>rt.get(e)??e;const stringProcessor=(e,t,n,s)=>{const i=n;i.type="string"
;const{minimum:r,maximum:o,format:a,patterns:c,contentEncoding:l,laxFormat:u}=aggregateChecks(e)
;if(typeof r==="number")i.minLength=r;if(typeof o==="number")i.maxLength=o;if(a){i.format=it[a]??a
;if(i.format==="")delete i.format;if(a==="time"||u)delete i.format}if(l)i.contentEncoding=l;if(c&&c.size>0){
const e=[...c].map(exactPattern);if(e.length===1)i.pattern=e[0].source;else if(e.length>1)i.allOf=[...e.map(e=>({
...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}
;const numberProcessor=(e,t,n,s)=>{const i=n
;const{minimum:r,maximum:o,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=aggregateChecks(e)
;i.type=u?"integer":"number";const f=typeof l==="number"&&l>=(r??Number.NEGATIVE_INFINITY)
;const d=typeof c==="number"&&c<=(o??Number.POSITIVE_INFINITY);const h=t.target==="draft-04"||t.target==="openapi-3.0"
;if(f)if(h){i.minimum=l;i.exclusiveMinimum=true}else i.exclusiveMinimum=l;else if(typeof r==="number")i.minimum=r
;if(d)if(h){i.maximum=c;i.exclusiveMaximum=true}else i.exclusiveMaximum=c;else if(typeof o==="number")i.maximum=o;if(a){
const n=new Set
;for(const r of a)if(Number.isFinite(r)&&r!==0)n.add(Math.abs(r));else handleUnrepresentable(e,t,i,s,`A multipleOf divisor of ${r} cannot be represented in JSON Schema`)
;const[r,...o]=n;if(r!==void 0)i.multipleOf=r;if(o.length)i.allOf=[...i.allOf??[],...o.map(e=>({multipleOf:e}))]}}
;const booleanProcessor=(e,t,n,s)=>{n.type="boolean"};const neverProcessor=(e,t,n,s)=>{n.not={}}
;const enumProcessor=(e,t,n,s)=>{const r=e._zod.def;const o=(0,i.w5)(r.entries);if(o.length===0){n.not={};return}
if(o.every(e=>typeof e==="number"))n.type="number";if(o.every(e=>typeof e==="string"))n.type="string";n.enum=o}
;const customProcessor=(e,t,n,s)=>{handleUnrepresentable(e,t,n,s,"Custom types cannot be represented in JSON Schema")}
;const transformProcessor=(e,t,n,s)=>{handleUnrepresentable(e,t,n,s,"Transforms cannot be represented in JSON Schema")}
;const arrayProcessor=(e,t,n,s)=>{const i=n;const r=e._zod.def;const{minimum:o,maximum:a}=aggregateChecks(e)
;if(typeof o==="number")i.minItems=o;if(typeof a==="number")i.maxItems=a;i.type="array"
;i.items=to_json_schema_processSchema(r.element,t,{...s,path:[...s.path,"items"]})};function inputOptin(e){
const t=e._zod.def;if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform"))return inputOptin(t.out)
;if(t.type==="catch")return inputOptin(t.innerType);return e._zod.optin}const objectProcessor=(e,t,n,s)=>{const r=n
;const o=e._zod.def;const a=o.shape;const c=Object.getOwnPropertySymbols(a)
;if(c.length&&handleUnrepresentable(e,t,r,s,"Symbol keys cannot be represented in JSON Schema"))return;r.type="object"
;r.properties={};for(const e in a)(0,i.Vy)(r.properties,e,to_json_schema_processSchema(a[e],t,{...s,
path:[...s.path,"properties",e]}));const l=[];for(const e of Object.keys(a)){const n=o.shape[e]
;if(t.io==="input"?inputOptin(n)===void 0:n._zod.optout===void 0)l.push(e)}if(l.length>0)r.required=l
;if(o.catchall?._zod.def.type==="never")r.additionalProperties=false;else if(!o.catchall){
if(t.io==="output")r.additionalProperties=false
}else if(o.catchall)r.additionalProperties=to_json_schema_processSchema(o.catchall,t,{...s,
path:[...s.path,"additionalProperties"]})};const unionProcessor=(e,t,n,s)=>{const i=e._zod.def
;const r=i.inclusive===false;const o=i.options.map((e,n)=>to_json_schema_processSchema(e,t,{...s,
path:[...s.path,r?"oneOf":"anyOf",n]}));if(r)n.oneOf=o;else n.anyOf=o};const intersectionProcessor=(e,t,n,s)=>{
const i=e._zod.def;const r=to_json_schema_processSchema(i.left,t,{...s,path:[...s.path,"allOf",0]})
;const o=to_json_schema_processSchema(i.right,t,{...s,path:[...s.path,"allOf",1]})
;const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1
;const a=[...isSimpleIntersection(r)?r.allOf:[r],...isSimpleIntersection(o)?o.allOf:[o]];n.allOf=a
;t.intersections.push(a)};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t)
;const s=e.get(t)?.def;if(!s)return t;const i=stringifyKeyNames(e,s,n);return i===s?t:i}
for(const s of["anyOf","oneOf"]){const i=t[s];if(!Array.isArray(i))continue;const r=i.map(t=>stringifyKeyNames(e,t,n))
;if(r.some((e,t)=>e!==i[t]))t={...t,[s]:r}}const s=Array.isArray(t.type)?t.type:[t.type]
;const i=!s.includes("string")&&s.some(e=>e==="number"||e==="integer")
;const r=t.enum??(t.const!==void 0?[t.const]:void 0);if(!i&&!r?.some(e=>typeof e==="number"))return t
;const{minimum:o,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:f,id:d,...h}=t
;if(h.enum)h.enum=h.enum.map(e=>typeof e==="number"?String(e):e);else if(typeof h.const==="number")h.const=String(h.const)
;if(!i)return h;h.type="string";if(!r)h.pattern=(s.includes("number")?P:T).source;return h}const ot=new WeakMap
;function rewriteKeyNames(e){const t=new Map;for(const n of e.seen.values())if(n.def&&!t.has(n.schema))t.set(n.schema,n)
;const n=new Map;for(const s of ot.get(e)??[]){const i=e.seen.get(s);const r=(i?.def??i?.schema)?.propertyNames
;if(!r||r===true||n.has(r))continue;const o=stringifyKeyNames(t,r,new Set);if(o!==r)n.set(r,o)}if(!n.size)return
;for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);if(t)e.propertyNames=t
}}const recordProcessor=(e,t,n,s)=>{const r=n;const o=e._zod.def;r.type="object";const a=o.keyType
;const c=aggregateChecks(a).patterns;if(o.mode==="loose"&&c&&c.size>0){
const e=to_json_schema_processSchema(o.valueType,t,{...s,path:[...s.path,"patternProperties","*"]})
;r.patternProperties={};for(const t of c)(0,i.Vy)(r.patternProperties,exactPattern(t).source,e)}else{
if(t.target==="draft-07"||t.target==="draft-2020-12"){r.propertyNames=to_json_schema_processSchema(o.keyType,t,{...s,
path:[...s.path,"propertyNames"]});let n=ot.get(t);if(!n){n=[];ot.set(t,n);t.deferred.push(()=>rewriteKeyNames(t))}
n.push(e)}r.additionalProperties=to_json_schema_processSchema(o.valueType,t,{...s,
path:[...s.path,"additionalProperties"]})}const l=a._zod.values;const u=t.io==="input"&&inputOptin(o.valueType)!==void 0
;if(l&&!o.partial&&!u){const e=[...l].filter(e=>typeof e==="string"||typeof e==="number")
;if(e.length>0)r.required=e.map(String)}};const nullableProcessor=(e,t,n,s)=>{const i=e._zod.def
;const r=to_json_schema_processSchema(i.innerType,t,s);const o=t.seen.get(e);if(t.target==="openapi-3.0"){
o.ref=i.innerType;n.nullable=true}else n.anyOf=[r,{type:"null"}]};const nonoptionalProcessor=(e,t,n,s)=>{
const i=e._zod.def;to_json_schema_processSchema(i.innerType,t,s);const r=t.seen.get(e);r.ref=i.innerType}
;const at=Symbol();function serializeDefaultValue(e,t,n,s,i){let r=false;const o=JSON.stringify(e,(e,t)=>{
if(typeof t!=="bigint")return t;r=true;return null});if(!r)return JSON.parse(o)
;handleUnrepresentable(t,n,s,i,"BigInt defaults cannot be represented in JSON Schema");return at}
const defaultProcessor=(e,t,n,s)=>{const i=e._zod.def;to_json_schema_processSchema(i.innerType,t,s)
;const r=t.seen.get(e);r.ref=i.innerType;const o=serializeDefaultValue(i.defaultValue,e,t,n,s);if(o!==at)n.default=o}
;const prefaultProcessor=(e,t,n,s)=>{const i=e._zod.def;to_json_schema_processSchema(i.innerType,t,s)
;const r=t.seen.get(e);r.ref=i.innerType;if(t.io!=="input")return;const o=serializeDefaultValue(i.defaultValue,e,t,n,s)
;if(o!==at)n._prefault=o};const catchProcessor=(e,t,n,s)=>{const i=e._zod.def
;to_json_schema_processSchema(i.innerType,t,s);const r=t.seen.get(e);r.ref=i.innerType;let o;try{o=i.catchValue(void 0)
}catch{handleUnrepresentable(e,t,n,s,"Dynamic catch values are not supported in JSON Schema");return}n.default=o}
;const pipeProcessor=(e,t,n,s)=>{const i=e._zod.def;const r=i.in._zod.traits.has("$ZodTransform")
;const o=t.io==="input"?r?i.out:i.in:i.out;to_json_schema_processSchema(o,t,s);const a=t.seen.get(e);a.ref=o}
;const readonlyProcessor=(e,t,n,s)=>{const i=e._zod.def;to_json_schema_processSchema(i.innerType,t,s)
;const r=t.seen.get(e);r.ref=i.innerType;n.readOnly=true};const optionalProcessor=(e,t,n,s)=>{const i=e._zod.def
;to_json_schema_processSchema(i.innerType,t,s);const r=t.seen.get(e);r.ref=i.innerType};const error=()=>{const e={
string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{
unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",
time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",
cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",
e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",
template_literal:"input"};const n={nan:"NaN"};function getTypeName(e,t){
if(e==="number"&&typeof t==="number"&&!Number.isFinite(t))return String(t);return n[e]??e}return e=>{switch(e.code){
case"invalid_type":{const t=getTypeName(e.expected);const n=i.GW(e.input);const s=getTypeName(n,e.input)
;return`Invalid input: expected ${t}, received ${s}`}case"invalid_value":
if(e.values.length===1)return`Invalid input: expected ${i.B7(e.values[0])}`
;return`Invalid option: expected one of ${i.jw(e.values,"|")}`;case"too_big":{
const t=e.exact?"exactly ":e.inclusive?"<=":"<";const n=getSizing(e.origin)
;if(n)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`
;return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{
const t=e.exact?"exactly ":e.inclusive?">=":">";const n=getSizing(e.origin)
;if(n)return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`
;return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e
;if(n.format==="starts_with")return`Invalid string: must start with "${n.prefix}"`
;if(n.format==="ends_with")return`Invalid string: must end with "${n.suffix}"`
;if(n.format==="includes")return`Invalid string: must include "${n.includes}"`
;if(n.format==="regex")return`Invalid string: must match pattern ${n.pattern}`;return`Invalid ${t[n.format]??e.format}`}
case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${i.jw(e.keys,", ")}`;case"invalid_key":
return`Invalid key in ${e.origin}`;case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){
const t=e.options.map(e=>`'${e}'`).join(" | ");return`Invalid discriminator value. Expected ${t}`}
if(e.inclusive===false)return"Invalid input: more than one option matched";return"Invalid input";case"invalid_element":
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};function en(){return{localeError:error()}}
const ct={get:function _getMessage(){const e=this._zod;e.message??(e.message=JSON.stringify(e.def,i.k8,2))
;return e.message},set:function _setMessage(e){this._zod.message=e},enumerable:true,configurable:true};const lt={
value:void 0,enumerable:false};const ut=new WeakSet([Object.prototype,Error.prototype]);const initializer=(e,t)=>{
e.name="$ZodError";lt.value=t;Object.defineProperty(e,"issues",lt);lt.value=void 0;Object.defineProperty(e,"message",ct)
;const n=Object.getPrototypeOf(e);if(!ut.has(n)){ut.add(n);Object.defineProperty(n,"toString",{configurable:true,
enumerable:false,get(){const value=()=>this.message;Object.defineProperty(this,"toString",{value,configurable:true,
writable:true});return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})
}};const ft=(0,s.xI)("$ZodError",initializer);(0,s.xI)("$ZodError",initializer,void 0,{Parent:Error})
;function node(e,t,n){if(!Object.prototype.hasOwnProperty.call(e,t))if(t==="__proto__")Object.defineProperty(e,t,{
value:n(),writable:true,enumerable:true,configurable:true});else e[t]=n();return e[t]}
function flattenError(e,t=e=>e.message){const n={};const s=[]
;for(const i of e.issues)if(i.path.length>0)node(n,i.path[0],()=>[]).push(t(i));else s.push(t(i));return{formErrors:s,
fieldErrors:n}}function formatError(e,t=e=>e.message){const n={_errors:[]};const processError=(e,s=[])=>{
for(const i of e.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(e=>processError({issues:e
},[...s,...i.path]));else if(i.code==="invalid_key")processError({issues:i.issues
},[...s,...i.path]);else if(i.code==="invalid_element")processError({issues:i.issues},[...s,...i.path]);else{
const e=[...s,...i.path];if(e.length===0)n._errors.push(t(i));else{let s=n;let r=0;while(r<e.length){const n=e[r]
;const o=r===e.length-1;if(n==="_errors"){if(o)s._errors.push(t(i));r++;continue}
if(!Object.prototype.hasOwnProperty.call(s,n))Object.defineProperty(s,n,{value:{_errors:[]},enumerable:true,
writable:true,configurable:true});const a=s[n];if(o)a._errors.push(t(i));s=a;r++}}}};processError(e);return n}
function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,r,o)=>{const a=r?{
...r,async:false}:{async:false};const c=t._zod.run({value:n,issues:[]},a);if(c instanceof Promise)throw new s.GT
;if(c.issues.length){const t=new(o?.Err??e)(c.issues.map(e=>i.iR(e,a,s.$W())));i.gx(t,o?.callee??fn);throw t}
return c.value};return fn};const _parseAsync=e=>{const fn=async(t,n,r,o)=>{const a=r?{...r,async:true}:{async:true}
;let c=t._zod.run({value:n,issues:[]},a);if(c instanceof Promise)c=await c;if(c.issues.length){
const t=new(o?.Err??e)(c.issues.map(e=>i.iR(e,a,s.$W())));i.gx(t,o?.callee??fn);throw t}return c.value};return fn}
;const _safeParse=e=>(t,n,i)=>{const r=i?{...i,async:false}:{async:false};const o=t._zod.run({value:n,issues:[]},r)
;if(o instanceof Promise)throw new s.GT;return o.issues.length?failure(e,o.issues,r):{success:true,data:o.value}}
;function failure(e,t,n){let r;return{success:false,get error(){if(!r){r=new e(t.map(e=>i.iR(e,n,s.$W())));t=void 0
;n=void 0}return r},set error(e){r=e;t=void 0;n=void 0}}}const _safeParseAsync=e=>async(t,n,s)=>{const i=s?{...s,
async:true}:{async:true};let r=t._zod.run({value:n,issues:[]},i);if(r instanceof Promise)r=await r
;return r.issues.length?failure(e,r.issues,i):{success:true,data:r.value}};const dt=Symbol.for("zod.compile.invalid")
;const ht=Symbol.for("zod.compile.fallback");const validate=(e,t,n)=>{const s=e._zod.bag.validator;if(s!==void 0){
if(s(t)!==dt)return true;if(s.definite===true&&n===void 0)return false}return validateFallback(e,t,n)}
;function validateFallback(e,t,n){const i=n?{...n,async:false,abortEarly:true}:{async:false,abortEarly:true}
;const r=e._zod.bag.fallbackRun;let o;if(r){i[ht]=true;o=r({value:t,issues:[]},i)}else o=e._zod.run({value:t,issues:[]
},i);if(o instanceof Promise)throw new s.GT;return o.issues.length===0}const parse_validateAsync=async(e,t,n)=>{
const s=n?{...n,async:true,abortEarly:true}:{async:true,abortEarly:true};let i=e._zod.run({value:t,issues:[]},s)
;if(i instanceof Promise)i=await i;return i.issues.length===0};const _encode=e=>{const t=_parse(e);const fn=(e,n,s,i)=>{
const r=s?{...s,direction:"backward"}:{direction:"backward"};return t(e,n,r,finalizeParams(fn,i))};return fn}
;const _decode=e=>{const t=_parse(e);const fn=(e,n,s,i)=>t(e,n,s,finalizeParams(fn,i));return fn}
;const _encodeAsync=e=>{const t=_parseAsync(e);const fn=async(e,n,s,i)=>{const r=s?{...s,direction:"backward"}:{
direction:"backward"};return await t(e,n,r,finalizeParams(fn,i))};return fn};const _decodeAsync=e=>{
const t=_parseAsync(e);const fn=async(e,n,s,i)=>await t(e,n,s,finalizeParams(fn,i));return fn}
;const _safeEncode=e=>(t,n,s)=>{const i=s?{...s,direction:"backward"}:{direction:"backward"};return _safeParse(e)(t,n,i)
};const _safeDecode=e=>(t,n,s)=>_safeParse(e)(t,n,s);const _safeEncodeAsync=e=>async(t,n,s)=>{const i=s?{...s,
direction:"backward"}:{direction:"backward"};return _safeParseAsync(e)(t,n,i)}
;const _safeDecodeAsync=e=>async(t,n,s)=>_safeParseAsync(e)(t,n,s)
;const pt=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){Object.defineProperty(e,t,{
configurable:true,enumerable:false,get(){const e=n(this);Object.defineProperty(this,t,{value:e,configurable:true,
writable:true});return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true})}})}
const errors_initializer=(e,t)=>{ft.init(e,t);e.name="ZodError";const n=Object.getPrototypeOf(e);if(pt.has(n))return
;pt.add(n);_lazyMethod(n,"format",e=>t=>formatError(e,t));_lazyMethod(n,"flatten",e=>t=>flattenError(e,t))
;_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t);e.message=JSON.stringify(e.issues,i.k8,2)})
;_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t);e.message=JSON.stringify(e.issues,i.k8,2)})
;Object.defineProperty(n,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
;const mt=s.xI("ZodError",errors_initializer,void 0,{Parent:Error});const gt=_parse(mt);const yt=_parseAsync(mt)
;const vt=_safeParse(mt);const bt=_safeParseAsync(mt);const _t=_encode(mt);const wt=_decode(mt)
;const kt=_encodeAsync(mt);const St=_decodeAsync(mt);const Ot=_safeEncode(mt);const At=_safeDecode(mt)
;const Et=_safeEncodeAsync(mt);const xt=_safeDecodeAsync(mt);function _ensureDefaultLocale(){
if(!s.cr.localeError)s.$W(en())}function _ensureDefaultMemoizer(){if(!s.cr.memoizer)s.$W({memoizer:memoizer()})}
const It=s.xI("ZodType",(e,t)=>{_ensureDefaultLocale();X.init(e,t);e.def=t;e.type=t.type;return e},{check(...e){
const t=this.def;return this.clone(i.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,
def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){return this.check(...e)},clone(e,t){
return i.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},refine(e,t){
return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){
return this.check(_overwrite(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},
nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},
array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){
return pipe(this,transform(e))},default(e){return schemas_default(this,e)},prefault(e){return prefault(this,e)},
catch(e){return schemas_catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){
const t=this.clone();et.add(t,{description:e});return t},meta(...e){if(e.length===0)return et.get(this)
;const t=this.clone();et.add(t,e[0]);return t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){
return i.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),
output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){i.qh(this,"~standard",e)},
parse:function _parse(e,t){return gt(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){
return await yt(this,e,t,{callee:_parseAsync})},safeParse(e,t){return vt(this,e,t)},async safeParseAsync(e,t){
return bt(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){i.qh(this,"spa",e)},validate(e,t){
return validate(this,e,t)},validateAsync(e,t){return parse_validateAsync(this,e,t)},encode:function _encode(e,t){
return _t(this,e,t,{callee:_encode})},decode:function _decode(e,t){return wt(this,e,t,{callee:_decode})},
encodeAsync:async function _encodeAsync(e,t){return await kt(this,e,t,{callee:_encodeAsync})},
decodeAsync:async function _decodeAsync(e,t){return await St(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){
return Ot(this,e,t)},safeDecode(e,t){return At(this,e,t)},async safeEncodeAsync(e,t){return Et(this,e,t)},
async safeDecodeAsync(e,t){return xt(this,e,t)},toJSONSchema(e){return createToJSONSchemaMethod(this,{})(e)},
get description(){return et.get(this)?.description},get _def(){return this._zod.def}})
;const Nt=s.xI("_ZodString",(e,t)=>{ee.init(e,t);It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>stringProcessor(e,t,n)
},i.un({format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,
maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(_regex(...e))},includes(...e){
return this.check(_includes(...e))},startsWith(...e){return this.check(_startsWith(...e))},endsWith(...e){
return this.check(_endsWith(...e))},min(...e){return this.check(_minLength(...e))},max(...e){
return this.check(_maxLength(...e))},length(...e){return this.check(_length(...e))},nonempty(...e){
return this.check(_minLength(1,...e))},lowercase(e){return this.check(_lowercase(e))},uppercase(e){
return this.check(_uppercase(e))},trim(){return this.check(_trim())},normalize(...e){return this.check(_normalize(...e))
},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){
return this.check(_slugify())}}));const Tt=s.xI("ZodString",(e,t)=>{ee.init(e,t);Nt.init(e,t)},{email(e){
return this.check(_email(jt,e))},url(e){return this.check(_url(Rt,e))},jwt(e){return this.check(_jwt(tn,e))},emoji(e){
return this.check(api_emoji(Ft,e))},guid(e){return this.check(_guid(Mt,e))},uuid(e){return this.check(_uuid(Dt,e))},
uuidv4(e){return this.check(_uuidv4(Dt,e))},uuidv6(e){return this.check(_uuidv6(Dt,e))},uuidv7(e){
return this.check(_uuidv7(Dt,e))},nanoid(e){return this.check(_nanoid(Bt,e))},cuid(e){return this.check(_cuid(Kt,e))},
cuid2(e){return this.check(_cuid2(Ut,e))},ulid(e){return this.check(_ulid(qt,e))},base64(e){
return this.check(_base64(Gt,e))},base64url(e){return this.check(_base64url(Ht,e))},xid(e){return this.check(_xid(Zt,e))
},ksuid(e){return this.check(_ksuid(Vt,e))},ipv4(e){return this.check(_ipv4(Jt,e))},ipv6(e){
return this.check(_ipv6(Yt,e))},cidrv4(e){return this.check(_cidrv4(Wt,e))},cidrv6(e){return this.check(_cidrv6(Qt,e))},
e164(e){return this.check(_e164(Xt,e))},datetime(e){return this.check(_isoDateTime($t,e))},date(e){
return this.check(_isoDate(zt,e))},time(e){return this.check(_isoTime(Ct,e))},duration(e){
return this.check(_isoDuration(Lt,e))}});function schemas_string(e){return _string(Tt,e)}
const Pt=s.xI("ZodStringFormat",(e,t)=>{te.init(e,t);Nt.init(e,t)});const $t=s.xI("ZodISODateTime",(e,t)=>{pe.init(e,t)
;Pt.init(e,t)});const zt=s.xI("ZodISODate",(e,t)=>{me.init(e,t);Pt.init(e,t)});const Ct=s.xI("ZodISOTime",(e,t)=>{
ge.init(e,t);Pt.init(e,t)});const Lt=s.xI("ZodISODuration",(e,t)=>{ye.init(e,t);Pt.init(e,t)})
;const jt=s.xI("ZodEmail",(e,t)=>{ie.init(e,t);Pt.init(e,t)});const Mt=s.xI("ZodGUID",(e,t)=>{ne.init(e,t);Pt.init(e,t)
});const Dt=s.xI("ZodUUID",(e,t)=>{se.init(e,t);Pt.init(e,t)});const Rt=s.xI("ZodURL",(e,t)=>{oe.init(e,t);Pt.init(e,t)
});const Ft=s.xI("ZodEmoji",(e,t)=>{ae.init(e,t);Pt.init(e,t)});const Bt=s.xI("ZodNanoID",(e,t)=>{ce.init(e,t)
;Pt.init(e,t)});const Kt=s.xI("ZodCUID",(e,t)=>{le.init(e,t);Pt.init(e,t)});const Ut=s.xI("ZodCUID2",(e,t)=>{
ue.init(e,t);Pt.init(e,t)});const qt=s.xI("ZodULID",(e,t)=>{fe.init(e,t);Pt.init(e,t)});const Zt=s.xI("ZodXID",(e,t)=>{
de.init(e,t);Pt.init(e,t)});const Vt=s.xI("ZodKSUID",(e,t)=>{he.init(e,t);Pt.init(e,t)})
;const Jt=s.xI("ZodIPv4",(e,t)=>{ve.init(e,t);Pt.init(e,t)});const Yt=s.xI("ZodIPv6",(e,t)=>{_e.init(e,t);Pt.init(e,t)})
;const Wt=s.xI("ZodCIDRv4",(e,t)=>{we.init(e,t);Pt.init(e,t)});const Qt=s.xI("ZodCIDRv6",(e,t)=>{ke.init(e,t)
;Pt.init(e,t)});const Gt=s.xI("ZodBase64",(e,t)=>{Oe.init(e,t);Pt.init(e,t)});const Ht=s.xI("ZodBase64URL",(e,t)=>{
Ee.init(e,t);Pt.init(e,t)});const Xt=s.xI("ZodE164",(e,t)=>{xe.init(e,t);Pt.init(e,t)});const tn=s.xI("ZodJWT",(e,t)=>{
Ie.init(e,t);Pt.init(e,t)});const nn=s.xI("ZodNumber",(e,t)=>{Ne.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>numberProcessor(e,t,n,s);e.isFinite=true},i.un({minValue:e=>{
const{minimum:t,exclusiveMinimum:n}=aggregateChecks(e)
;return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{
const{maximum:t,exclusiveMaximum:n}=aggregateChecks(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{
const{isInt:t,multipleOf:n}=aggregateChecks(e);return!!t||!!n?.some(Number.isSafeInteger)},
format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(_gt(e,t))},gte(e,t){return this.check(_gte(e,t))},
min(e,t){return this.check(_gte(e,t))},lt(e,t){return this.check(_lt(e,t))},lte(e,t){return this.check(_lte(e,t))},
max(e,t){return this.check(_lte(e,t))},int(e){return this.check(schemas_int(e))},safe(e){
return this.check(schemas_int(e))},positive(e){return this.check(_gt(0,e))},nonnegative(e){return this.check(_gte(0,e))
},negative(e){return this.check(_lt(0,e))},nonpositive(e){return this.check(_lte(0,e))},multipleOf(e,t){
return this.check(_multipleOf(e,t))},step(e,t){return this.check(_multipleOf(e,t))},finite(){return this}}))
;function schemas_number(e){return _number(nn,e)}const sn=s.xI("ZodNumberFormat",(e,t)=>{Te.init(e,t);nn.init(e,t)})
;function schemas_int(e){return _int(sn,e)}const rn=s.xI("ZodBoolean",(e,t)=>{Pe.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(e,t,n)=>booleanProcessor(0,0,t)});function schemas_boolean(e){return _boolean(rn,e)}
const on=s.xI("ZodUnknown",(e,t)=>{$e.init(e,t);It.init(e,t);e._zod.processJSONSchema=(e,t,n)=>{}});function unknown(){
return _unknown(on)}const an=s.xI("ZodNever",(e,t)=>{ze.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(e,t,n)=>neverProcessor(0,0,t)});function never(e){return _never(an,e)}
const cn=s.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer();Ce.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>arrayProcessor(e,t,n,s);e.element=t.element},{min(e,t){
return this.check(_minLength(e,t))},nonempty(e){return this.check(_minLength(1,e))},max(e,t){
return this.check(_maxLength(e,t))},length(e,t){return this.check(_length(e,t))},unwrap(){return this.element}})
;function array(e,t){return _array(cn,e,t)}const ln=s.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer();Me.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>objectProcessor(e,t,n,s);i.X(e,"shape",e=>e._zod.def.shape,false)},{
keyof(){return schemas_enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(i.zM(this._zod.def,{
catchall:e}))},passthrough(){return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},loose(){
return this.clone(i.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(i.zM(this._zod.def,{
catchall:never()}))},strip(){return this.clone(i.zM(this._zod.def,{catchall:void 0}))},extend(e){return i.X$(this,e)},
safeExtend(e){return i.W0(this,e)},merge(e){return i.h1(this,e)},pick(e){return i.Up(this,e)},omit(e){
return i.cJ(this,e)},partial(...e){return i.OH(gn,this,e[0])},exactPartial(...e){
return i.OH(yn,this,e[0],"exactPartial")},required(...e){return i.mw(wn,this,e[0])}});function strictObject(e,t){
return new ln({type:"object",shape:e,catchall:never(),...i.A2(t)})}const un=s.xI("ZodUnion",(e,t)=>{De.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>unionProcessor(e,t,n,s);e.options=t.options});function union(e,t){
return new un({type:"union",options:e,...i.A2(t)})}const dn=s.xI("ZodIntersection",(e,t)=>{Re.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>intersectionProcessor(e,t,n,s)});function intersection(e,t){return new dn({
type:"intersection",left:e,right:t})}const hn=s.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer();Fe.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>recordProcessor(e,t,n,s);e.keyType=t.keyType;e.valueType=t.valueType})
;function record(e,t,n){if(!t||!t._zod)return new hn({type:"record",keyType:schemas_string(),valueType:e,...i.A2(t)})
;return new hn({type:"record",keyType:e,valueType:t,...i.A2(n)})}const pn=s.xI("ZodEnum",(e,t)=>{Be.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>enumProcessor(e,0,n);e.enum=t.entries;e.options=[...e._zod.values]
;const n=new Set(Object.keys(t.entries));e.extract=(e,s)=>{const r={}
;for(const s of e)if(n.has(s))r[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new pn({...t,
checks:[],...i.A2(s),entries:r})};e.exclude=(e,s)=>{const r={...t.entries}
;for(const t of e)if(n.has(t))delete r[t];else throw new Error(`Key ${t} not found in enum`);return new pn({...t,
checks:[],...i.A2(s),entries:r})}});function schemas_enum(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new pn({type:"enum",entries:n,...i.A2(t)})}
const mn=s.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer();Ke.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>transformProcessor(e,t,n,s);e._zod.parse=(n,r)=>{
if(r.direction==="backward")throw new s.cV(e.constructor.name);n.addIssue=s=>{
if(typeof s==="string")n.issues.push(i.sn(s,n.value,t));else{const t=s;if(t.fatal)t.continue=false
;t.code??(t.code="custom");if(!("input"in t))t.input=n.value;t.inst??(t.inst=e);n.issues.push(i.sn(t))}}
;const o=t.transform(n.value,n);if(o instanceof Promise)return o.then(e=>{n.value=e;return n});n.value=o;return n}})
;function transform(e){return new mn({type:"transform",transform:e})}const gn=s.xI("ZodOptional",(e,t)=>{Ue.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>optionalProcessor(e,t,0,s);e.unwrap=()=>e._zod.def.innerType})
;function optional(e){return new gn({type:"optional",innerType:e})}const yn=s.xI("ZodExactOptional",(e,t)=>{qe.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>optionalProcessor(e,t,0,s);e.unwrap=()=>e._zod.def.innerType})
;function exactOptional(e){return new yn({type:"optional",innerType:e})}const vn=s.xI("ZodNullable",(e,t)=>{Ze.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>nullableProcessor(e,t,n,s);e.unwrap=()=>e._zod.def.innerType})
;function nullable(e){return new vn({type:"nullable",innerType:e})}const bn=s.xI("ZodDefault",(e,t)=>{Ve.init(e,t)
;It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>defaultProcessor(e,t,n,s);e.unwrap=()=>e._zod.def.innerType
;e.removeDefault=e.unwrap});function schemas_default(e,t){return new bn({type:"default",innerType:e,get defaultValue(){
return typeof t==="function"?t():i.yG(t)}})}const _n=s.xI("ZodPrefault",(e,t)=>{Je.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>prefaultProcessor(e,t,n,s);e.unwrap=()=>e._zod.def.innerType})
;function prefault(e,t){return new _n({type:"prefault",innerType:e,get defaultValue(){
return typeof t==="function"?t():i.yG(t)}})}const wn=s.xI("ZodNonOptional",(e,t)=>{Ye.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>nonoptionalProcessor(e,t,0,s);e.unwrap=()=>e._zod.def.innerType})
;function nonoptional(e,t){return new wn({type:"nonoptional",innerType:e,...i.A2(t)})}const kn=s.xI("ZodCatch",(e,t)=>{
We.init(e,t);It.init(e,t);e._zod.processJSONSchema=(t,n,s)=>catchProcessor(e,t,n,s);e.unwrap=()=>e._zod.def.innerType
;e.removeCatch=e.unwrap});function schemas_catch(e,t){return new kn({type:"catch",innerType:e,
catchValue:typeof t==="function"?t:i.SS(t)})}const Sn=s.xI("ZodPipe",(e,t)=>{Qe.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>pipeProcessor(e,t,0,s);e.in=t.in;e.out=t.out});function pipe(e,t){return new Sn({
type:"pipe",in:e,out:t})}const On=s.xI("ZodReadonly",(e,t)=>{Ge.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>readonlyProcessor(e,t,n,s);e.unwrap=()=>e._zod.def.innerType});function readonly(e){
return new On({type:"readonly",innerType:e})}const An=s.xI("ZodCustom",(e,t)=>{He.init(e,t);It.init(e,t)
;e._zod.processJSONSchema=(t,n,s)=>customProcessor(e,t,n,s)});function refine(e,t={}){return _refine(An,e,t)}
function superRefine(e,t){return _superRefine(e,t)}},8532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,
cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>r,xI:()=>$constructor});var s=n(4723);var i;const r=Object.freeze({
status:"aborted"});const o={value:void 0,enumerable:false};let a="captureStackTrace"in Error?Error:null
;function newError(e){const t=a;if(t){const n=t.stackTraceLimit;if(typeof n==="number"){try{t.stackTraceLimit=0}catch{
a=null;return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,i){
function Internals(e){this.def=e;this.constr=_;this.traits=new Set}Internals.prototype={};const r=n
;const a=r&&new WeakSet;function init(n,i){if(!n._zod){o.value=new Internals(i);try{Object.defineProperty(n,"_zod",o)
}finally{o.value=void 0}}else if(n._zod.traits.has(e))return;n._zod.traits.add(e);t(n,i);if(a){
const e=Object.getPrototypeOf(n);const t=n._zod.constr.prototype;let i=e;while(i&&i!==t)i=Object.getPrototypeOf(i)
;const o=i??e;if(!a.has(o)){a.add(o);(0,s.ol)(o,r)}}const c=_.prototype;for(const e in c){
if(!Object.prototype.hasOwnProperty.call(c,e))continue;if(!(e in n))n[e]=c[e].bind(n)}}const c=i?.Parent??Object
;class Definition extends c{}Object.defineProperty(Definition,"name",{value:e});function _(e){
const t=i?.Parent?newError(Definition):this;init(t,e);const n=t._zod.deferred;if(n){for(const e of n)e()
;t._zod.deferred=void 0}const s=globalThis.__zod_globalConfig?.postProcessor;if(s)s(t);return t}
Object.defineProperty(_,"init",{value:init});Object.defineProperty(_,Symbol.hasInstance,{value:t=>{
if(i?.Parent&&t instanceof i.Parent)return true;return t?._zod?.traits?.has(e)}});Object.defineProperty(_,"name",{
value:e});return _}class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{
constructor(e){super(`Encountered unidirectional transform during encode: ${e}`);this.name="ZodEncodeError"}}
(i=globalThis).__zod_globalConfig??(i.__zod_globalConfig={});const c=globalThis.__zod_globalConfig;function config(e){
if(e)Object.assign(c,e);return c}},4723:(e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,
GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>c,
O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,
SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,
Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>i,h1:()=>merge,hI:()=>r,hi:()=>sizeCaps,
iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,
o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,
sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>a,zM:()=>mergeDefs
});var s=n(8532);function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number")
;const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t);return n}function joinValues(e,t="|"){
return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){
if(typeof t==="bigint")return t.toString();return t}class Cached{constructor(e){this._getter=e;this._value=void 0}
get value(){const e=this._getter;if(e!==void 0){this._value=e();this._getter=void 0}return this._value}}
function cached(e){return new Cached(e)}function nullish(e){return e===null||e===void 0}function cleanRegex(e){
const t=e.startsWith("^")?1:0;const n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}
function floatSafeRemainder(e,t){const n=e/t;const s=Math.round(n);const i=4*Number.EPSILON*Math.max(Math.abs(n),1)
;if(Math.abs(n-s)<i)return 0;return n-s}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,
enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
;return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}
function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();assignProp(this,t,e);return e},enumerable:true,
configurable:true})}function putProp(e,t,n){if(t in e)assignProp(e,t,n);else e[t]=n}function mirrorShape(e,t,n,s){
const i=sourceShape(t);for(const r of n){const n=Object.getOwnPropertyDescriptor(i,r);if(!n.enumerable)continue
;if(n.get)deferProp(e,r,()=>{const e=t._zod.def.shape[r];return s?s(e,r):e});else putProp(e,r,s?s(n.value,r):n.value)}}
function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){const s=Object.getOwnPropertyDescriptor(t,n)
;if(!s.enumerable)continue;if(s.get)deferProp(e,n,()=>t[n]);else putProp(e,n,s.value)}}function mergeDefs(...e){
const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const i="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}const r=cached(()=>{if(s.cr.jitless)return false
;if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare"))return false;try{const e=Function
;new e("");return true}catch(e){return false}});function isPlainObject(e){if(isObject(e)===false)return false
;const t=e.constructor;if(t===void 0)return true;if(typeof t!=="function")return true;const n=t.prototype
;if(isObject(n)===false)return false;if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false)return false
;return true}function shallowClone(e){if(isPlainObject(e))return{...e};if(Array.isArray(e))return[...e]
;if(e instanceof Map)return new Map(e);if(e instanceof Set)return new Set(e);return e}
const o=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function clone(e,t,n){const s=new e._zod.constr(t??e._zod.def);if(!t||n?.parent)s._zod.parent=e;return s}
function normalizeParams(e){const t=e;if(!t)return{};if(typeof t==="string")return{error:()=>t};if(t?.message!==void 0){
if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}
delete t.message;if(typeof t.error==="string")return{...t,error:()=>t.error};return t}function stringifyPrimitive(e){
if(typeof e==="bigint")return e.toString()+"n";if(typeof e==="string")return`"${e}"`;return`${e}`}
function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}
const a=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]
}))();const c={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],
uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){const n=e._zod.def;const s=n.checks
;const i=s&&s.length>0;if(i)throw new Error(".pick() cannot be used on object schemas containing refinements")
;const r={};mirrorShape(r,e,maskedKeys(e,t));return clone(e,mergeDefs(n,{shape:r,checks:[]}))}function maskedKeys(e,t){
const n=sourceShape(e);const s=[];for(const e of Reflect.ownKeys(t)){
if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
;if(t[e])s.push(e)}return s}function omit(e,t){const n=e._zod.def;const s=n.checks;const i=s&&s.length>0
;if(i)throw new Error(".omit() cannot be used on object schemas containing refinements")
;const r=new Set(maskedKeys(e,t));const o={};mirrorShape(o,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!r.has(e)))
;return clone(e,mergeDefs(n,{shape:o,checks:[]}))}function extend(e,t){
if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object");const n=e._zod.def.checks
;const s=n&&n.length>0;if(s){const n=sourceShape(e)
;for(const e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")
}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={}
;mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorProps(n,t);return n}function safeExtend(e,t){
if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object")
;return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){
if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
;if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
;const n={};mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)))
;const s=mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]})
;return clone(e,s)}function partial(e,t,n,s="partial"){const i=t._zod.def;const r=i.checks;const o=r&&r.length>0
;if(o)throw new Error(`.${s}() cannot be used on object schemas containing refinements`)
;const a=n?new Set(maskedKeys(t,n)):void 0;const c={}
;mirrorShape(c,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:"optional",innerType:t})))
;return clone(t,mergeDefs(t._zod.def,{shape:c,checks:[]}))}function required(e,t,n){
const s=n?new Set(maskedKeys(t,n)):void 0;const i={}
;mirrorShape(i,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>s&&!s.has(n)?t:new e({type:"nonoptional",innerType:t}))
;return clone(t,mergeDefs(t._zod.def,{shape:i}))}function aborted(e,t=0){if(e.aborted===true)return true
;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==true)return true;return false}
function explicitlyAborted(e,t=0){if(e.aborted===true)return true
;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===false)return true;return false}function prefixIssues(e,t){
return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e);return t})}function unwrapMessage(e){
return typeof e==="string"?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def
;if(!/_(length|size)$|_equals$/.test(e.check))break;const s=e.maximum??e.length??e.size;if(s>=0)t.push([s,n])}return t}
function attachSchema(e,t,n){var s;for(let i=t;i<e.length;i++)(s=e[i]).schema??(s.schema=n)}
function finalizeIssue(e,t,n){var s;const i=e.inst?._zod?.traits
;if(i?.has("$ZodType"))if(i.has("$ZodCheck"))(s=e).schema??(s.schema=e.inst);else e.schema=e.inst
;const r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
;const o=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(r?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input"
;const a={};for(const t of Object.keys(e)){
if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue;a[t]=e[t]}a.path??(a.path=[])
;a.message=o;if(t?.reportInput)a.input=e.input;return a}const l=/[\uD800-\uDBFF]/;function codePointLength(e){
const t=e.length;if(!l.test(e))return t;let n=t
;for(let s=0;s<t-1;s++)if((e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&64512)===56320){n--;s++}return n}
function getLengthableOrigin(e){if(Array.isArray(e))return"array";if(typeof e==="string")return"string";return"unknown"}
function parsedType(e){const t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{
if(e===null)return"null";if(Array.isArray(e))return"array";const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t
}function issue(...e){const[t,n,s]=e;if(typeof t==="string")return{message:t,code:"custom",input:n,inst:s};return{...t}}
function members(e,t){for(const n in t){const s=Object.getOwnPropertyDescriptor(t,n)
;if(s.get)Object.defineProperty(e,n,{...s,enumerable:false});else defineBound(e,n,s.value)}}function own(e,t,n,s=true){
Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:s,value:n});return n}function hide(e,t,n){
return own(e,t,n,false)}function derived(e,t){for(const n in e){const s=e[n];Object.defineProperty(t,n,{
configurable:true,enumerable:true,get(){return own(this,n,s(this))},set(e){own(this,n,e)}})}return t}
function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){
return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){
const n=Object.getPrototypeOf(e);return t in n?void 0:n}let u;let f=false;const d={configurable:true,get(){f=true;return
}};function defineLazyInternal(e,t,n){const s=Object.getPrototypeOf(e._zod);if(t in s&&u!==e._zod){u=void 0;return}
u=e._zod;Object.defineProperty(s,t,{configurable:true,get(){Object.defineProperty(this,t,d);const e=f;f=false;try{
const s=n(this);if(f)delete this[t];else Object.defineProperty(this,t,{configurable:true,writable:true,value:s});f=f||e
;return s}catch(n){delete this[t];f=f||e;throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,
value:e})}})}function installLazyProp(e,t,n,s){const i=claim(e,t);if(!i)return;Object.defineProperty(i,t,{
configurable:true,get(){const e={configurable:true,writable:true,enumerable:s,value:void 0}
;Object.defineProperty(this,t,e);e.value=n(this);Object.defineProperty(this,t,e);return e.value},set(e){
Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:s,value:e})}})}const h="~constantCatch"
;function constantCatch(e){const fn=()=>e;fn[h]=true;return fn}}};

export const id=3062;export const ids=[3062];export const modules={33062:(e,r,t)=>{t.d(r,{P:()=>query});var a=t(71185)
;class Stack{head=null;tail=null;size=0;push(e){const r={value:e,next:null};if(this.tail!==null)this.tail.next=r
;this.tail=r;if(this.head===null)this.head=r;this.size++}pop(){if(this.head===null)return;const e=this.head.value
;this.head=this.head.next;if(this.head===null)this.tail=null;this.size--;return e}}function isPlainObject(e){
if(typeof e!=="object"||e===null)return false;const r=Object.getPrototypeOf(e);return r===null||r===Object.prototype}
const isStackItemWithArrayValue=e=>Array.isArray(e.value);const isStackItemWithObjectValue=e=>isPlainObject(e.value)
;const n=new WeakSet;const isNodeList=e=>typeof e==="object"&&e!==null&&n.has(e);const isJsonValue=e=>{switch(typeof e){
case"string":case"number":case"boolean":return true;case"object":return e===null||isPlainObject(e)||isArray(e);default:
return false}};const isArray=e=>Array.isArray(e)&&!isNodeList(e);const createNodeList=()=>{const e=[];n.add(e);return e}
;const i=Symbol("Nothing");const s={declaration:function count(e,r){if(isNodeList(r))return r.length;return 0},
definition:{parameters:["NodesType"],returnType:"ValueType"}};function countUnicodeScalarValues(e){let r=0
;for(let t=0;t<e.length;t++){const a=e.charCodeAt(t);if(a>=0&&a<=55295||a>=57344&&a<=1114111)r++}return r}const l={
declaration:function length(e,r){if(typeof r==="string")return countUnicodeScalarValues(r)
;if(Array.isArray(r))return r.length;if(isPlainObject(r))return Object.keys(r).length;return i},definition:{
parameters:["ValueType"],returnType:"ValueType"}};function isBackslash(e){return e===92}function eatCharacterClass(e,r){
let t=false;let a=r;while(a<e.length){const r=e.charCodeAt(a);a++;if(isBackslash(r)){t=true;continue}if(r===93){
if(!t)break;t=false}}return a}function toEcmaScriptPattern(e){let r=e;for(let t=0;t<e.length;t++){
const a=e.charCodeAt(t)
;if(isBackslash(a))t++;else if(a===91)t=eatCharacterClass(e,t);else if(a===46)r=`${e.slice(0,t)}[^\n\r]${e.slice(t+1)}`}
return r}function constructRegex({cache:e},r){const t=e.get("regexps")??{};if(!e.has("regexps"))e.set("regexps",t)
;if(Object.hasOwn(t,r))return t[r];try{const e=RegExp(toEcmaScriptPattern(r),"u");t[r]=e;return e}catch{t[r]=null
;return null}}const p={declaration:function match(e,r,t){if(typeof r!=="string"||typeof t!=="string")return false
;return constructRegex(e,`^${t}$`)?.test(r)===true},definition:{parameters:["ValueType","ValueType"],
returnType:"LogicalType"}};const o={declaration:function search(e,r,t){
if(typeof r!=="string"||typeof t!=="string")return false;return constructRegex(e,t)?.test(r)===true},definition:{
parameters:["ValueType","ValueType"],returnType:"LogicalType"}};const c={declaration:function value(e,r){
if(r.length===1)return r[0];return i},definition:{parameters:["NodesType"],returnType:"ValueType"}};const f=[]
;function joinPathWithKey(e,r){if(e===f)return f;if(typeof r==="number")return[...e,r];return[...e,toNormalizedKey(r)]}
function getInitialPath(e){return e?[]:f}const u=/[\u0000-\u001f'\\]/g;function escapeValue(e){const r=e.charCodeAt(0)
;switch(r){case 8:return"\\b";case 12:return"\\f";case 10:return"\\n";case 13:return"\\r";case 9:return"\\t";case 39:
return"\\'";case 92:return"\\\\";default:return`\\u${r.toString(16).padStart(4,"0")}`}}function toNormalizedKey(e){
return e.replace(u,escapeValue)}function assertDefinedNodeType(e){
throw new TypeError(`Unexpected node type: ${e["type"]}`)}function assertDefinedComparisonOp(e){
throw new TypeError(`Unexpected comparison operator: ${e}`)}function assertNever(e,r){throw new Error(r)}
function getType(e){switch(typeof e){case"object":if(e===null)return"null";if(isNodeList(e))return"NodeList"
;if(isArray(e))return"array";if(isPlainObject(e))return"object";throw new TypeError(`Unknown type: ${e}`);case"string":
return"string";case"number":return"number";case"boolean":return"boolean";default:if(e===i)return"Nothing"
;throw new TypeError(`Unknown type: ${e}`)}}function isEqualArray(e,r){if(e.length!==r.length)return false
;for(let t=0;t<e.length;t++)if(!isEqual(e[t],r[t]))return false;return true}function isEqualObject(e,r){
const t=Object.keys(e);const a=Object.keys(r);if(t.length!==a.length)return false;for(const a of t){
if(!Object.hasOwn(r,a))return false;if(!isEqual(e[a],r[a]))return false}return true}function isEqual(e,r){
if(getType(e)!==getType(r))return false;switch(getType(e)){case"string":case"number":case"boolean":case"null":
return e===r;case"object":return isEqualObject(e,r);case"array":case"NodeList":return isEqualArray(e,r);default:
return false}}function compareArrays(e,r,t){switch(t){case"==":case">=":case"<=":
return!isNodeList(e)&&!isNodeList(r)&&isEqual(e,r);case"<":case">":return false;case"!=":return!compareArrays(e,r,"==")
;default:assertDefinedComparisonOp(t)}}function compareNodeLists(e,r,t){switch(t){case"==":case"<=":case">=":
return isNodeList(e)&&(isNodeList(r)&&isEqual(e,r)||r===i);case"<":case">":return false;case"!=":
return!compareNodeLists(e,r,"==");default:assertDefinedComparisonOp(t)}}function compareNothing(e,r,t){switch(t){
case"==":case"<=":case">=":return r===i||isNodeList(r)&&r.length===0;case"<":case">":return false;case"!=":
return!compareNothing(e,r,"==");default:assertDefinedComparisonOp(t)}}function compareNumbers(e,r,t){switch(t){case"==":
return e===r;case"<":return typeof r==="number"&&e<r;case"!=":return!compareNumbers(e,r,"==");case"<=":
return compareNumbers(e,r,"<")||compareNumbers(e,r,"==");case">":return typeof r==="number"&&compareNumbers(r,e,"<")
;case">=":return typeof r==="number"&&compareNumbers(r,e,"<")||compareNumbers(e,r,"==");default:
assertDefinedComparisonOp(t)}}function compareObjects(e,r,t){switch(t){case"==":case"<=":case">=":return isEqual(e,r)
;case"<":case">":return false;case"!=":return!isEqual(e,r);default:assertDefinedComparisonOp(t)}}
function comparePrimitives(e,r,t){switch(t){case"==":case"<=":case">=":return e===r;case"<":case">":return false
;case"!=":return!comparePrimitives(e,r,"==");default:assertDefinedComparisonOp(t)}}function compareString(e,r,t){
if(typeof e!=="string"||typeof r!=="string")return false;switch(t){case"==":return e===r;case"<":{let t=0
;while(e.length>t&&r.length>t){const a=e.charCodeAt(t);const n=r.charCodeAt(t);if(a===n){t++;continue}
return e.charCodeAt(t)<r.charCodeAt(t)}return e.length<r.length}default:assertDefinedComparisonOp(t)}}
function string(e,r,t){switch(t){case"==":case"<":return compareString(e,r,t);case"!=":return!compareString(e,r,"==")
;case"<=":return compareString(e,r,"<")||compareString(e,r,"==");case">":return compareString(r,e,"<");case">=":
return compareString(r,e,"<")||compareString(e,r,"==");default:assertDefinedComparisonOp(t)}}function compare(e,r,t){
const a=isNodeList(e)&&e.length===1?e[0]:e;const n=getType(a);const i=isNodeList(r)&&r.length===1?r[0]:r;switch(n){
case"string":return string(a,i,t);case"number":return compareNumbers(a,i,t);case"boolean":case"null":
return comparePrimitives(a,i,t);case"object":return compareObjects(a,i,t);case"array":return compareArrays(a,i,t)
;case"Nothing":return compareNothing(a,i,t);case"NodeList":return compareNodeLists(a,i,t);default:
assertNever(0,"Unknown type")}}function evalFilterQuery(e,r,t){const a=createNodeList();switch(t.value.type){
case"RelQuery":visitQuery(e,r.root,r.value,t.value,e=>{a.push(e)});break;case"JsonPathQuery":
visitQuery(e,r.root,r.root,t.value,e=>{a.push(e)});break;default:assertDefinedNodeType(t.value)}return a}
function evalTestExpr(e,r,t){switch(t.expression.type){case"FilterQuery":
return evalFilterQuery(e,r,t.expression).length>0;case"FunctionExpr":return evalFunctionExpr(e,r,t.expression)===true
;default:assertDefinedNodeType(t.expression)}}function evalLogicalExpr(e,r,t){switch(t.type){case"LogicalNotExpr":
return!evalLogicalExpr(e,r,t.expression);case"LogicalAndExpr":
return evalLogicalExpr(e,r,t.left)&&evalLogicalExpr(e,r,t.right);case"LogicalOrExpr":
return evalLogicalExpr(e,r,t.left)||evalLogicalExpr(e,r,t.right);case"TestExpr":return evalTestExpr(e,r,t)
;case"ComparisonExpr":return evalComparisonExpr(e,r,t);default:assertDefinedNodeType(t)}}
function evalFunctionArgument(e,r,t){switch(t.type){case"FunctionExpr":return evalFunctionExpr(e,r,t);case"FilterQuery":
return evalFilterQuery(e,r,t);case"LogicalNotExpr":case"LogicalAndExpr":case"LogicalOrExpr":case"TestExpr":
return evalLogicalExpr(e,r,t);case"Literal":return t.value;default:assertDefinedNodeType(t)}}
function coerceValueType(e){if(isNodeList(e))return e.length===1?e[0]:i;return e}function evalFunctionExpr(e,r,t){
if(!isKnownFunction(e.functions,t.name))return false;const a=e.functions[t.name]
;if(a.definition.parameters.length!==t.arguments.length)return false;const n=[];for(let i=0;i<t.arguments.length;i++){
const s=evalFunctionArgument(e,r,t.arguments[i]);const l=a.definition.parameters[i];switch(l){case"ValueType":
if(!isNodeList(s)&&!isJsonValue(s))return false;n.push(coerceValueType(s));break;case"NodesType":
if(!isNodeList(s))return false;n.push(s);break;case"LogicalType":
if(typeof s==="boolean")n.push(s);else if(isNodeList(s))n.push(s.length>0);else return false;break;default:
assertNever(0,"Unknown function argument type")}}return a.declaration(e,...n)}function isKnownFunction(e,r){
return Object.hasOwn(e,r)}function evalComparable(e,r,t){switch(t.type){case"Literal":return t.value
;case"RelSingularQuery":case"AbsSingularQuery":{const a=t.type==="RelSingularQuery"?r.value:r.root
;if(t.segments.length===0)return a;const n=createNodeList();visitQuery(e,r.root,a,t,e=>{n.push(e)});return n}
case"FunctionExpr":return evalFunctionExpr(e,r,t);default:assertDefinedNodeType(t)}}function evalComparisonExpr(e,r,t){
const a=evalComparable(e,r,t.left);const n=evalComparable(e,r,t.right);return compare(a,n,t.op)}
function visitFilterSelector(e,r,t){if(t.value.type==="ComparisonExpr"){if(!evalComparisonExpr(e,r,t.value))return
}else if(!evalLogicalExpr(e,r,t.value))return;e.stack.push({root:r.root,path:r.path,value:r.value,index:r.index+1})}
function getArrayIndex(e,r){return e<0?r+e:e}function visitIndexSelector(e,r,t){
const a=getArrayIndex(t.value,r.value.length);if(a>=0&&a<r.value.length)e.stack.push({root:r.root,
path:joinPathWithKey(r.path,a),value:r.value[a],index:r.index+1})}
function visitNameSelector(e,{root:r,path:t,value:a,index:n},i){if(Object.hasOwn(a,i.value))e.stack.push({root:r,
path:joinPathWithKey(t,i.value),value:a[i.value],index:n+1})}function normalize(e,r){return e>=0?e:r+e}
function bounds(e,r,t,a){const n=normalize(e,a);const i=normalize(r,a);if(t>=0){const e=Math.min(Math.max(n,0),a)
;const r=Math.min(Math.max(i,0),a);return[e,r]}const s=Math.min(Math.max(n,-1),a-1);const l=Math.min(Math.max(i,-1),a-1)
;return[l,s]}function visitSliceSelector(e,{root:r,path:t,value:a,index:n},i){const s=i.step??1
;const l=s>=0?0:a.length-1;const p=s>=0?a.length:-a.length-1;const o=i.start===null?l:normalize(i.start,a.length)
;const c=i.end===null?p:normalize(i.end,a.length);const[f,u]=bounds(o,c,s,a.length);if(s>0){let i=f;while(i<u){
e.stack.push({root:r,path:joinPathWithKey(t,i),value:a[i],index:n+1});i+=s}}else if(s<0){let i=u;while(f<i){
e.stack.push({root:r,path:joinPathWithKey(t,i),value:a[i],index:n+1});i+=s}}}
function visitWildcardSelector(e,{root:r,path:t,value:a,index:n}){
if(Array.isArray(a))for(let i=0;i<a.length;i++)e.stack.push({root:r,path:joinPathWithKey(t,i),value:a[i],index:n+1
});else if(isPlainObject(a))for(const i of Object.keys(a))e.stack.push({root:r,path:joinPathWithKey(t,i),value:a[i],
index:n+1})}function visitBracketedSelection(e,r,t){for(const a of t.selectors)switch(a.type){case"NameSelector":
if(isStackItemWithObjectValue(r))visitNameSelector(e,r,a);break;case"SliceSelector":
if(isStackItemWithArrayValue(r))visitSliceSelector(e,r,a);break;case"IndexSelector":
if(isStackItemWithArrayValue(r))visitIndexSelector(e,r,a);break;case"WildcardSelector":visitWildcardSelector(e,r);break
;case"FilterSelector":
if(isStackItemWithArrayValue(r))visitFilterSelectorForArrayItem(e,r,a);else if(isStackItemWithObjectValue(r))visitFilterSelectorForObjectItem(e,r,a)
;break;default:assertDefinedNodeType(a)}}function visitFilterSelectorForArrayItem(e,{root:r,path:t,value:a,index:n},i){
for(let s=0;s<a.length;s++)visitFilterSelector(e,{root:r,path:joinPathWithKey(t,s),value:a[s],index:n},i)}
function visitFilterSelectorForObjectItem(e,{root:r,path:t,value:a,index:n},i){
for(const s of Object.keys(a))visitFilterSelector(e,{root:r,path:joinPathWithKey(t,s),value:a[s],index:n},i)}
function visitMemberNameShorthand(e,{root:r,path:t,value:a,index:n},i){if(Object.hasOwn(a,i.value))e.stack.push({root:r,
path:joinPathWithKey(t,i.value),value:a[i.value],index:n+1})}function visitSegment(e,r,t){switch(t.type){
case"BracketedSelection":return visitBracketedSelection(e,r,t);case"WildcardSelector":return visitWildcardSelector(e,r)
;case"MemberNameShorthand":if(isStackItemWithObjectValue(r))visitMemberNameShorthand(e,r,t);break;case"NameSelector":
if(isStackItemWithObjectValue(r))visitNameSelector(e,r,t);break;case"IndexSelector":
if(isStackItemWithArrayValue(r))visitIndexSelector(e,r,t);break;default:assertDefinedNodeType(t)}}
function visitQuery(e,r,t,a,n){const i=new Stack;i.push({root:r,path:getInitialPath(e.capturePaths),value:t,index:0})
;const s={cache:e.cache,capturePaths:false,functions:e.functions,regexp:e.regexp,stack:i};while(i.size>0){
const e=i.pop();if(e.index===a.segments.length){n(e.value,e.path);continue}const{path:t,value:l,index:p}=e
;const o=a.segments[p];visitSegment(s,e,o.node)
;if(o.type==="DescendantSegment")if(Array.isArray(l))for(let e=0;e<l.length;e++)i.push({root:r,
path:joinPathWithKey(t,e),value:l[e],index:p
});else if(l!==null&&typeof l==="object")for(const e of Object.keys(l))i.push({root:r,path:joinPathWithKey(t,e),
value:l[e],index:p})}}function exec(e,r,t,n){const i={cache:new Map,capturePaths:t.capturePaths,functions:{count:s,
search:o,value:c,match:p,length:l},regexp:"i-regexp",stack:new Stack};visitQuery(i,e,e,(0,a.A)(r),n)}
function query(e,r){const t=[];exec(e,r,{capturePaths:false},e=>{t.push(e)});return t}},71185:(e,r,t)=>{t.d(r,{
A:()=>parser});function peg$SyntaxError(e,r,t,a){var n=Error.call(this,e)
;if(Object.setPrototypeOf)Object.setPrototypeOf(n,peg$SyntaxError.prototype);n.expected=r;n.found=t;n.location=a
;n.name="SyntaxError";return n}(function peg$subclass(e,r){function C(){this.constructor=e}C.prototype=r.prototype
;e.prototype=new C})(peg$SyntaxError,Error);function peg$padEnd(e,r,t){t=t||" ";if(e.length>r)return e;r-=e.length
;t+=t.repeat(r);return e+t.slice(0,r)}peg$SyntaxError.prototype.format=function(e){var r="Error: "+this.message
;if(this.location){var t=null;var a;for(a=0;a<e.length;a++)if(e[a].source===this.location.source){
t=e[a].text.split(/\r\n|\n|\r/g);break}var n=this.location.start
;var i=this.location.source&&typeof this.location.source.offset==="function"?this.location.source.offset(n):n
;var s=this.location.source+":"+i.line+":"+i.column;if(t){var l=this.location.end
;var p=peg$padEnd("",i.line.toString().length," ");var o=t[n.line-1];var c=n.line===l.line?l.column:o.length+1
;var f=c-n.column||1
;r+="\n --\x3e "+s+"\n"+p+" |\n"+i.line+" | "+o+"\n"+p+" | "+peg$padEnd("",n.column-1," ")+peg$padEnd("",f,"^")
}else r+="\n at "+s}return r};peg$SyntaxError.buildMessage=function(e,r){var t={literal:function(e){
return'"'+literalEscape(e.text)+'"'},class:function(e){var r=e.parts.map(function(e){
return Array.isArray(e)?classEscape(e[0])+"-"+classEscape(e[1]):classEscape(e)})
;return"["+(e.inverted?"^":"")+r.join("")+"]"},any:function(){return"any character"},end:function(){return"end of input"
},other:function(e){return e.description}};function hex(e){return e.charCodeAt(0).toString(16).toUpperCase()}
function literalEscape(e){
return e.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(e){
return"\\x0"+hex(e)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(e){return"\\x"+hex(e)})}function classEscape(e){
return e.replace(/\\/g,"\\\\").replace(/\]/g,"\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(e){
return"\\x0"+hex(e)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(e){return"\\x"+hex(e)})}function describeExpectation(e){
return t[e.type](e)}return"Expected "+function describeExpected(e){var r=e.map(describeExpectation);var t,a;r.sort()
;if(r.length>0){for(t=1,a=1;t<r.length;t++)if(r[t-1]!==r[t]){r[a]=r[t];a++}r.length=a}switch(r.length){case 1:
return r[0];case 2:return r[0]+" or "+r[1];default:return r.slice(0,-1).join(", ")+", or "+r[r.length-1]}
}(e)+" but "+function describeFound(e){return e?'"'+literalEscape(e)+'"':"end of input"}(r)+" found."}
;function peg$parse(e,r){r=r!==void 0?r:{};var t={};var a=r.grammarSource;var n={jsonpath_query:peg$parsejsonpath_query}
;var i=peg$parsejsonpath_query;var s="$";var l=".";var p="..";var o="[";var c=",";var f="]";var u="*";var g=":"
;var h="?";var $='"';var v="'";var d="0";var m="-";var x="||";var y="\\";var E="u";var b="&&";var _="d";var S="("
;var A=")";var w="!";var F="==";var N="!=";var T="<=";var I=">=";var j="-0";var D="true";var k="false";var O="null"
;var L="@";var P="e";var q=/^[\t-\n\r ]/;var G=/^[A-Z_a-z\x80-\uD7FF\uE000-\uFFFF]/;var Q=/^[\uD800-\uDBFF]/
;var W=/^[\uDC00-\uDFFF]/;var z=/^[0-9]/;var K=/^[1-9]/;var M=/^[ -!#-&(-[\]-\uD7FF\uE000-\uFFFF]/;var V=/^[\/\\bfnrt]/
;var B=/^[A-CE-F]/i;var R=/^[0-7]/;var H=/^[8-9]/;var U=/^[A-B]/i;var X=/^[C-F]/i;var Z=/^[A-F]/i;var J=/^[<>]/
;var Y=/^[0-9_a-z]/;var ee=/^[+\-]/;var re=/^[a-z]/;var te=peg$literalExpectation("$",false)
;var ae=peg$classExpectation([["\t","\n"],"\r"," "],false,false);var ne=peg$literalExpectation(".",false)
;var ie=peg$literalExpectation("..",false);var se=peg$literalExpectation("[",false)
;var le=peg$literalExpectation(",",false);var pe=peg$literalExpectation("]",false)
;var oe=peg$literalExpectation("*",false)
;var ce=peg$classExpectation([["A","Z"],"_",["a","z"],["","퟿"],["","￿"]],false,false)
;var fe=peg$classExpectation([["\ud800","\udbff"]],false,false)
;var ue=peg$classExpectation([["\udc00","\udfff"]],false,false);var ge=peg$literalExpectation(":",false)
;var he=peg$literalExpectation("?",false);peg$classExpectation([["A","Z"],["a","z"]],false,false)
;var $e=peg$classExpectation([["0","9"]],false,false);var ve=peg$literalExpectation('"',false)
;var de=peg$literalExpectation("'",false);var me=peg$literalExpectation("0",false)
;var xe=peg$literalExpectation("-",false);var ye=peg$classExpectation([["1","9"]],false,false)
;var Ee=peg$literalExpectation("||",false)
;var be=peg$classExpectation([[" ","!"],["#","&"],["(","["],["]","퟿"],["","￿"]],false,false)
;var _e=peg$literalExpectation("\\",false);var Se=peg$classExpectation(["/","\\","b","f","n","r","t"],false,false)
;var Ae=peg$literalExpectation("u",false);var Ce=peg$literalExpectation("&&",false)
;var we=peg$classExpectation([["A","C"],["E","F"]],false,true);var Fe=peg$literalExpectation("D",true)
;var Ne=peg$classExpectation([["0","7"]],false,false);var Te=peg$classExpectation([["8","9"]],false,false)
;var Ie=peg$classExpectation([["A","B"]],false,true);var je=peg$classExpectation([["C","F"]],false,true)
;var De=peg$literalExpectation("(",false);var ke=peg$literalExpectation(")",false)
;var Oe=peg$classExpectation([["A","F"]],false,true);var Le=peg$literalExpectation("!",false)
;var Pe=peg$literalExpectation("==",false);var qe=peg$literalExpectation("!=",false)
;var Ge=peg$literalExpectation("<=",false);var Qe=peg$literalExpectation(">=",false)
;var We=peg$classExpectation(["<",">"],false,false);var ze=peg$literalExpectation("-0",false)
;var Ke=peg$literalExpectation("true",false);var Me=peg$literalExpectation("false",false)
;var Ve=peg$literalExpectation("null",false);var Be=peg$literalExpectation("@",false)
;var Re=peg$classExpectation([["0","9"],"_",["a","z"]],false,false);var He=peg$literalExpectation("e",true)
;var Ue=peg$classExpectation(["+","-"],false,false);var Xe=peg$classExpectation([["a","z"]],false,false)
;var peg$f0=function(e){return{type:"JsonPathQuery",segments:e}};var peg$f1=function(e){return e}
;var peg$f2=function(e){return e};var peg$f3=function(e){return{type:"ChildSegment",node:e}};var peg$f4=function(e){
return{type:"DescendantSegment",node:e}};var peg$f5=function(e,r){return r};var peg$f6=function(e,r){return[e,...r]}
;var peg$f7=function(e){return{type:"BracketedSelection",selectors:e}};var peg$f8=function(){return{
type:"WildcardSelector"}};var peg$f9=function(e){return{type:"MemberNameShorthand",value:e}};var peg$f10=function(e){
return{type:"NameSelector",value:e}};var peg$f11=function(e,r,t){return t};var peg$f12=function(e,r,t){return{start:e,
end:r,step:t}};var peg$f13=function(e){return{type:"SliceSelector",
start:e.start===""?null:Number.parseInt(e.start.trim(),10),end:e.end===""?null:Number.parseInt(e.end.trim(),10),
step:e.step===""||e.step===null?null:Number.parseInt(e.step.trim(),10)}};var peg$f14=function(e){return{
type:"IndexSelector",value:Number.parseInt(e,10)}};var peg$f15=function(e){return{type:"FilterSelector",value:e}}
;var peg$f16=function(e){return e};var peg$f17=function(e){return e};var peg$f18=function(e){return e.join("")}
;var peg$f19=function(){return'"'};var peg$f20=function(e){switch(e){case"b":return"\b";case"f":return"\f";case"n":
return"\n";case"r":return"\r";case"t":return"\t";case"/":return"/";case"\\":return"\\";default:return e.slice(1)}}
;var peg$f21=function(){return"'"};var peg$f22=function(e){switch(e){case"b":return"\b";case"f":return"\f";case"n":
return"\n";case"r":return"\r";case"t":return"\t";case"/":return"/";case"\\":return"\\";default:return e.slice(1)}}
;var peg$f23=function(e,r){return r};var peg$f24=function(e,r){return r.length===0?e:{type:"LogicalOrExpr",left:e,
right:r.length===1?r[0]:r.slice(1).reduce((e,r)=>({type:"LogicalOrExpr",left:e,right:r}),r[0])}}
;var peg$f25=function(e,r){return r};var peg$f26=function(e,r){return[e,...r]};var peg$f27=function(e){
return e.length===1?e[0]:{type:"LogicalAndExpr",left:e[0],right:e.length===2?e[1]:e.slice(2).reduce((e,r)=>({
type:"LogicalOrExpr",left:e,right:r}),e[1])}};var peg$f28=function(){
return String.fromCharCode(Number.parseInt(text(),16))};var peg$f29=function(e,r){
return String.fromCharCode(Number.parseInt(e,16))+String.fromCharCode(Number.parseInt(r,16))};var peg$f30=function(e){
return e};var peg$f31=function(e,r){return e!==null?{type:"LogicalNotExpr",expression:r}:r};var peg$f32=function(e,r,t){
return{type:"ComparisonExpr",left:e,op:r,right:t}};var peg$f33=function(e,r){return e!==null?{type:"LogicalNotExpr",
expression:{type:"TestExpr",expression:r}}:{type:"TestExpr",expression:r}};var peg$f34=function(e){return{
type:"FilterQuery",value:e}};var peg$f35=function(e,r,t){return t};var peg$f36=function(e,r,t){return[r,...t]}
;var peg$f37=function(e,r){return{type:"FunctionExpr",name:e,arguments:r}};var peg$f38=function(e){return{
type:"Literal",value:e}};var peg$f39=function(e){return{type:"RelQuery",segments:e}};var peg$f40=function(e){
return Number(e)};var peg$f41=function(){return true};var peg$f42=function(){return false};var peg$f43=function(){
return null};var peg$f44=function(e){return{type:"RelSingularQuery",segments:e}};var peg$f45=function(e){return{
type:"AbsSingularQuery",segments:e}};var peg$f46=function(e){return{type:"SingularQuerySegment",node:e}}
;var peg$f47=function(e){return e};var peg$f48=function(e){return e};var peg$f49=function(e){return e}
;var peg$f50=function(e){return{type:"IndexSelector",selector:e}};var Ze=r.peg$currPos|0;var Je=Ze;var Ye=[{line:1,
column:1}];var er=Ze;var rr=r.peg$maxFailExpected||[];var tr=r.peg$silentFails|0;var ar;if(r.startRule){
if(!(r.startRule in n))throw new Error("Can't start parsing from rule \""+r.startRule+'".');i=n[r.startRule]}
function text(){return e.substring(Je,Ze)}function peg$literalExpectation(e,r){return{type:"literal",text:e,ignoreCase:r
}}function peg$classExpectation(e,r,t){return{type:"class",parts:e,inverted:r,ignoreCase:t}}
function peg$computePosDetails(r){var t=Ye[r];var a;if(t)return t;else{if(r>=Ye.length)a=Ye.length-1;else{a=r
;while(!Ye[--a]);}t=Ye[a];t={line:t.line,column:t.column};while(a<r){if(e.charCodeAt(a)===10){t.line++;t.column=1
}else t.column++;a++}Ye[r]=t;return t}}function peg$computeLocation(e,r,t){var n=peg$computePosDetails(e)
;var i=peg$computePosDetails(r);var s={source:a,start:{offset:e,line:n.line,column:n.column},end:{offset:r,line:i.line,
column:i.column}};if(t&&a&&typeof a.offset==="function"){s.start=a.offset(s.start);s.end=a.offset(s.end)}return s}
function peg$fail(e){if(Ze<er)return;if(Ze>er){er=Ze;rr=[]}rr.push(e)}function peg$parsejsonpath_query(){var e,r,a;e=Ze
;r=peg$parseroot_identifier();if(r!==t){a=peg$parsesegments();Je=e;e=peg$f0(a)}else{Ze=e;e=t}return e}
function peg$parseroot_identifier(){var r;if(e.charCodeAt(Ze)===36){r=s;Ze++}else{r=t;if(tr===0)peg$fail(te)}return r}
function peg$parsesegments(){var e,r,a;e=[];r=Ze;peg$parseS();a=peg$parsesegment();if(a!==t){Je=r;r=peg$f1(a)}else{Ze=r
;r=t}while(r!==t){e.push(r);r=Ze;peg$parseS();a=peg$parsesegment();if(a!==t){Je=r;r=peg$f1(a)}else{Ze=r;r=t}}return e}
function peg$parseS(){var e,r;e=[];r=peg$parseB();while(r!==t){e.push(r);r=peg$parseB()}return e}
function peg$parsesegment(){var e;e=peg$parsechild_segment();if(e===t)e=peg$parsedescendant_segment();return e}
function peg$parseB(){var r;r=e.charAt(Ze);if(q.test(r))Ze++;else{r=t;if(tr===0)peg$fail(ae)}return r}
function peg$parsechild_segment(){var r,a,n,i;r=Ze;a=peg$parsebracketed_selection();if(a===t){a=Ze
;if(e.charCodeAt(Ze)===46){n=l;Ze++}else{n=t;if(tr===0)peg$fail(ne)}if(n!==t){i=peg$parsewildcard_selector()
;if(i===t)i=peg$parsemember_name_shorthand();if(i!==t){Je=a;a=peg$f2(i)}else{Ze=a;a=t}}else{Ze=a;a=t}}if(a!==t){Je=r
;a=peg$f3(a)}r=a;return r}function peg$parsedescendant_segment(){var r,a,n;r=Ze;if(e.substr(Ze,2)===p){a=p;Ze+=2}else{
a=t;if(tr===0)peg$fail(ie)}if(a!==t){n=peg$parsebracketed_selection();if(n===t){n=peg$parsewildcard_selector()
;if(n===t)n=peg$parsemember_name_shorthand()}if(n!==t){Je=r;r=peg$f4(n)}else{Ze=r;r=t}}else{Ze=r;r=t}return r}
function peg$parsebracketed_selection(){var r,a,n,i,s,l,p,u;r=Ze;if(e.charCodeAt(Ze)===91){a=o;Ze++}else{a=t
;if(tr===0)peg$fail(se)}if(a!==t){n=Ze;peg$parseS();i=peg$parseselector();if(i!==t){s=[];l=Ze;peg$parseS()
;if(e.charCodeAt(Ze)===44){p=c;Ze++}else{p=t;if(tr===0)peg$fail(le)}if(p!==t){peg$parseS();u=peg$parseselector()
;if(u!==t){Je=l;l=peg$f5(i,u)}else{Ze=l;l=t}}else{Ze=l;l=t}while(l!==t){s.push(l);l=Ze;peg$parseS()
;if(e.charCodeAt(Ze)===44){p=c;Ze++}else{p=t;if(tr===0)peg$fail(le)}if(p!==t){peg$parseS();u=peg$parseselector()
;if(u!==t){Je=l;l=peg$f5(i,u)}else{Ze=l;l=t}}else{Ze=l;l=t}}Je=n;n=peg$f6(i,s)}else{Ze=n;n=t}if(n!==t){peg$parseS()
;if(e.charCodeAt(Ze)===93){i=f;Ze++}else{i=t;if(tr===0)peg$fail(pe)}if(i!==t){Je=r;r=peg$f7(n)}else{Ze=r;r=t}}else{Ze=r
;r=t}}else{Ze=r;r=t}return r}function peg$parsewildcard_selector(){var r,a;r=Ze;if(e.charCodeAt(Ze)===42){a=u;Ze++}else{
a=t;if(tr===0)peg$fail(oe)}if(a!==t){Je=r;a=peg$f8()}r=a;return r}function peg$parsemember_name_shorthand(){
var r,a,n,i,s,l;r=Ze;a=Ze;n=Ze;i=peg$parsename_first();if(i!==t){s=[];l=peg$parsename_char();while(l!==t){s.push(l)
;l=peg$parsename_char()}i=[i,s];n=i}else{Ze=n;n=t}if(n!==t)a=e.substring(a,Ze);else a=n;if(a!==t){Je=r;a=peg$f9(a)}r=a
;return r}function peg$parseselector(){var e;e=peg$parsename_selector();if(e===t){e=peg$parsewildcard_selector()
;if(e===t){e=peg$parseslice_selector();if(e===t){e=peg$parseindex_selector();if(e===t)e=peg$parsefilter_selector()}}}
return e}function peg$parsename_first(){var r,a,n;r=e.charAt(Ze);if(G.test(r))Ze++;else{r=t;if(tr===0)peg$fail(ce)}
if(r===t){r=Ze;a=e.charAt(Ze);if(Q.test(a))Ze++;else{a=t;if(tr===0)peg$fail(fe)}if(a!==t){n=e.charAt(Ze)
;if(W.test(n))Ze++;else{n=t;if(tr===0)peg$fail(ue)}if(n!==t){a=[a,n];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}}return r}
function peg$parsename_char(){var e;e=peg$parsename_first();if(e===t)e=peg$parseDIGIT();return e}
function peg$parsename_selector(){var e,r;e=Ze;r=peg$parsestring_literal();if(r!==t){Je=e;r=peg$f10(r)}e=r;return e}
function peg$parseslice_selector(){var r,a,n,i,s,l,p,o,c,f,u;r=Ze;a=Ze;n=Ze;i=Ze;s=peg$parseint();if(s!==t){
l=peg$parseS();s=[s,l];i=s}else{Ze=i;i=t}if(i===t)i=null;n=e.substring(n,Ze);if(e.charCodeAt(Ze)===58){i=g;Ze++}else{i=t
;if(tr===0)peg$fail(ge)}if(i!==t){s=peg$parseS();l=Ze;p=Ze;o=peg$parseint();if(o!==t){c=peg$parseS();o=[o,c];p=o}else{
Ze=p;p=t}if(p===t)p=null;l=e.substring(l,Ze);p=Ze;if(e.charCodeAt(Ze)===58){o=g;Ze++}else{o=t;if(tr===0)peg$fail(ge)}
if(o!==t){c=Ze;f=peg$parseS();u=peg$parseint();if(u===t)u=null;f=[f,u];c=e.substring(c,Ze);Je=p;p=peg$f11(n,l,c)}else{
Ze=p;p=t}if(p===t)p=null;Je=a;a=peg$f12(n,l,p)}else{Ze=a;a=t}if(a!==t){Je=r;a=peg$f13(a)}r=a;return r}
function peg$parseindex_selector(){var r,a,n;r=Ze;a=Ze;n=peg$parseint();if(n!==t)a=e.substring(a,Ze);else a=n;if(a!==t){
Je=r;a=peg$f14(a)}r=a;return r}function peg$parsefilter_selector(){var r,a,n;r=Ze;if(e.charCodeAt(Ze)===63){a=h;Ze++
}else{a=t;if(tr===0)peg$fail(he)}if(a!==t){peg$parseS();n=peg$parselogical_or_expr();if(n!==t){Je=r;r=peg$f15(n)}else{
Ze=r;r=t}}else{Ze=r;r=t}return r}function peg$parseDIGIT(){var r;r=e.charAt(Ze);if(z.test(r))Ze++;else{r=t
;if(tr===0)peg$fail($e)}return r}function peg$parsestring_literal(){var r,a,n,i,s;r=Ze;a=Ze;if(e.charCodeAt(Ze)===34){
n=$;Ze++}else{n=t;if(tr===0)peg$fail(ve)}if(n!==t){i=[];s=peg$parsedouble_quoted();while(s!==t){i.push(s)
;s=peg$parsedouble_quoted()}if(e.charCodeAt(Ze)===34){s=$;Ze++}else{s=t;if(tr===0)peg$fail(ve)}if(s!==t){Je=a
;a=peg$f16(i)}else{Ze=a;a=t}}else{Ze=a;a=t}if(a===t){a=Ze;if(e.charCodeAt(Ze)===39){n=v;Ze++}else{n=t
;if(tr===0)peg$fail(de)}if(n!==t){i=[];s=peg$parsesingle_quoted();while(s!==t){i.push(s);s=peg$parsesingle_quoted()}
if(e.charCodeAt(Ze)===39){s=v;Ze++}else{s=t;if(tr===0)peg$fail(de)}if(s!==t){Je=a;a=peg$f17(i)}else{Ze=a;a=t}}else{Ze=a
;a=t}}if(a!==t){Je=r;a=peg$f18(a)}r=a;return r}function peg$parseint(){var r,a,n,i,s;if(e.charCodeAt(Ze)===48){r=d;Ze++
}else{r=t;if(tr===0)peg$fail(me)}if(r===t){r=Ze;if(e.charCodeAt(Ze)===45){a=m;Ze++}else{a=t;if(tr===0)peg$fail(xe)}
if(a===t)a=null;n=peg$parseDIGIT1();if(n!==t){i=[];s=peg$parseDIGIT();while(s!==t){i.push(s);s=peg$parseDIGIT()}
a=[a,n,i];r=a}else{Ze=r;r=t}}return r}function peg$parsedouble_quoted(){var r,a,n;r=Ze;a=peg$parseunescaped()
;if(a!==t)r=e.substring(r,Ze);else r=a;if(r===t){if(e.charCodeAt(Ze)===39){r=v;Ze++}else{r=t;if(tr===0)peg$fail(de)}
if(r===t){r=Ze;a=peg$parseESC();if(a!==t){if(e.charCodeAt(Ze)===34){n=$;Ze++}else{n=t;if(tr===0)peg$fail(ve)}if(n!==t){
Je=r;r=peg$f19()}else{Ze=r;r=t}}else{Ze=r;r=t}if(r===t){r=Ze;a=peg$parseESC();if(a!==t){n=peg$parseescapable()
;if(n!==t){Je=r;r=peg$f20(n)}else{Ze=r;r=t}}else{Ze=r;r=t}}}}return r}function peg$parsesingle_quoted(){var r,a,n;r=Ze
;a=peg$parseunescaped();if(a!==t)r=e.substring(r,Ze);else r=a;if(r===t){if(e.charCodeAt(Ze)===34){r=$;Ze++}else{r=t
;if(tr===0)peg$fail(ve)}if(r===t){r=Ze;a=peg$parseESC();if(a!==t){if(e.charCodeAt(Ze)===39){n=v;Ze++}else{n=t
;if(tr===0)peg$fail(de)}if(n!==t){Je=r;r=peg$f21()}else{Ze=r;r=t}}else{Ze=r;r=t}if(r===t){r=Ze;a=peg$parseESC()
;if(a!==t){n=peg$parseescapable();if(n!==t){Je=r;r=peg$f22(n)}else{Ze=r;r=t}}else{Ze=r;r=t}}}}return r}
function peg$parseDIGIT1(){var r;r=e.charAt(Ze);if(K.test(r))Ze++;else{r=t;if(tr===0)peg$fail(ye)}return r}
function peg$parselogical_or_expr(){var r,a,n,i,s,l;r=Ze;a=peg$parselogical_and_expr();if(a!==t){n=[];i=Ze;peg$parseS()
;if(e.substr(Ze,2)===x){s=x;Ze+=2}else{s=t;if(tr===0)peg$fail(Ee)}if(s!==t){peg$parseS();l=peg$parselogical_and_expr()
;if(l!==t){Je=i;i=peg$f23(a,l)}else{Ze=i;i=t}}else{Ze=i;i=t}while(i!==t){n.push(i);i=Ze;peg$parseS()
;if(e.substr(Ze,2)===x){s=x;Ze+=2}else{s=t;if(tr===0)peg$fail(Ee)}if(s!==t){peg$parseS();l=peg$parselogical_and_expr()
;if(l!==t){Je=i;i=peg$f23(a,l)}else{Ze=i;i=t}}else{Ze=i;i=t}}Je=r;r=peg$f24(a,n)}else{Ze=r;r=t}return r}
function peg$parseunescaped(){var r,a,n;r=e.charAt(Ze);if(M.test(r))Ze++;else{r=t;if(tr===0)peg$fail(be)}if(r===t){r=Ze
;a=e.charAt(Ze);if(Q.test(a))Ze++;else{a=t;if(tr===0)peg$fail(fe)}if(a!==t){n=e.charAt(Ze);if(W.test(n))Ze++;else{n=t
;if(tr===0)peg$fail(ue)}if(n!==t){a=[a,n];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}}return r}function peg$parseESC(){var r
;if(e.charCodeAt(Ze)===92){r=y;Ze++}else{r=t;if(tr===0)peg$fail(_e)}return r}function peg$parseescapable(){var r,a,n
;r=e.charAt(Ze);if(V.test(r))Ze++;else{r=t;if(tr===0)peg$fail(Se)}if(r===t){r=Ze;if(e.charCodeAt(Ze)===117){a=E;Ze++
}else{a=t;if(tr===0)peg$fail(Ae)}if(a!==t){n=peg$parsehexchar();if(n!==t){a=[a,n];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}}
return r}function peg$parselogical_and_expr(){var r,a,n,i,s,l,p;r=Ze;a=Ze;n=peg$parsebasic_expr();if(n!==t){i=[];s=Ze
;peg$parseS();if(e.substr(Ze,2)===b){l=b;Ze+=2}else{l=t;if(tr===0)peg$fail(Ce)}if(l!==t){peg$parseS()
;p=peg$parsebasic_expr();if(p!==t){Je=s;s=peg$f25(n,p)}else{Ze=s;s=t}}else{Ze=s;s=t}while(s!==t){i.push(s);s=Ze
;peg$parseS();if(e.substr(Ze,2)===b){l=b;Ze+=2}else{l=t;if(tr===0)peg$fail(Ce)}if(l!==t){peg$parseS()
;p=peg$parsebasic_expr();if(p!==t){Je=s;s=peg$f25(n,p)}else{Ze=s;s=t}}else{Ze=s;s=t}}Je=a;a=peg$f26(n,i)}else{Ze=a;a=t}
if(a!==t){Je=r;a=peg$f27(a)}r=a;return r}function peg$parsehexchar(){var r,a,n,i,s,l,p;r=Ze;a=Ze
;n=peg$parsenon_surrogate();if(n!==t){Je=a;n=peg$f28()}a=n;if(a===t){a=Ze;n=Ze;i=peg$parsehigh_surrogate()
;if(i!==t)n=e.substring(n,Ze);else n=i;if(n!==t){if(e.charCodeAt(Ze)===92){i=y;Ze++}else{i=t;if(tr===0)peg$fail(_e)}
if(i!==t){if(e.charCodeAt(Ze)===117){s=E;Ze++}else{s=t;if(tr===0)peg$fail(Ae)}if(s!==t){l=Ze;p=peg$parselow_surrogate()
;if(p!==t)l=e.substring(l,Ze);else l=p;if(l!==t){Je=a;a=peg$f29(n,l)}else{Ze=a;a=t}}else{Ze=a;a=t}}else{Ze=a;a=t}}else{
Ze=a;a=t}}if(a!==t){Je=r;a=peg$f30(a)}r=a;return r}function peg$parsebasic_expr(){var e;e=peg$parseparen_expr()
;if(e===t){e=peg$parsecomparison_expr();if(e===t)e=peg$parsetest_expr()}return e}function peg$parsenon_surrogate(){
var r,a,n,i,s,l;r=Ze;a=peg$parseDIGIT();if(a===t){a=e.charAt(Ze);if(B.test(a))Ze++;else{a=t;if(tr===0)peg$fail(we)}}
if(a!==t){n=Ze;i=[];s=peg$parseHEXDIG();while(s!==t){i.push(s);if(i.length>=3)s=t;else s=peg$parseHEXDIG()}
if(i.length<3){Ze=n;n=t}else n=i;if(n!==t){a=[a,n];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}if(r===t){r=Ze;a=e.charAt(Ze)
;if(a.toLowerCase()===_)Ze++;else{a=t;if(tr===0)peg$fail(Fe)}if(a!==t){n=e.charAt(Ze);if(R.test(n))Ze++;else{n=t
;if(tr===0)peg$fail(Ne)}if(n!==t){i=Ze;s=[];l=peg$parseHEXDIG();while(l!==t){s.push(l)
;if(s.length>=2)l=t;else l=peg$parseHEXDIG()}if(s.length<2){Ze=i;i=t}else i=s;if(i!==t){a=[a,n,i];r=a}else{Ze=r;r=t}
}else{Ze=r;r=t}}else{Ze=r;r=t}}return r}function peg$parsehigh_surrogate(){var r,a,n,i,s,l;r=Ze;a=e.charAt(Ze)
;if(a.toLowerCase()===_)Ze++;else{a=t;if(tr===0)peg$fail(Fe)}if(a!==t){n=e.charAt(Ze);if(H.test(n))Ze++;else{n=t
;if(tr===0)peg$fail(Te)}if(n===t){n=e.charAt(Ze);if(U.test(n))Ze++;else{n=t;if(tr===0)peg$fail(Ie)}}if(n!==t){i=Ze;s=[]
;l=peg$parseHEXDIG();while(l!==t){s.push(l);if(s.length>=2)l=t;else l=peg$parseHEXDIG()}if(s.length<2){Ze=i;i=t}else i=s
;if(i!==t){a=[a,n,i];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}}else{Ze=r;r=t}return r}function peg$parselow_surrogate(){
var r,a,n,i,s,l;r=Ze;a=e.charAt(Ze);if(a.toLowerCase()===_)Ze++;else{a=t;if(tr===0)peg$fail(Fe)}if(a!==t){n=e.charAt(Ze)
;if(X.test(n))Ze++;else{n=t;if(tr===0)peg$fail(je)}if(n!==t){i=Ze;s=[];l=peg$parseHEXDIG();while(l!==t){s.push(l)
;if(s.length>=2)l=t;else l=peg$parseHEXDIG()}if(s.length<2){Ze=i;i=t}else i=s;if(i!==t){a=[a,n,i];r=a}else{Ze=r;r=t}
}else{Ze=r;r=t}}else{Ze=r;r=t}return r}function peg$parseparen_expr(){var r,a,n,i,s,l;r=Ze;a=Ze
;n=peg$parselogical_not_op();if(n!==t){i=peg$parseS();n=[n,i];a=n}else{Ze=a;a=t}if(a===t)a=null
;if(e.charCodeAt(Ze)===40){n=S;Ze++}else{n=t;if(tr===0)peg$fail(De)}if(n!==t){i=peg$parseS()
;s=peg$parselogical_or_expr();if(s!==t){peg$parseS();if(e.charCodeAt(Ze)===41){l=A;Ze++}else{l=t;if(tr===0)peg$fail(ke)}
if(l!==t){Je=r;r=peg$f31(a,s)}else{Ze=r;r=t}}else{Ze=r;r=t}}else{Ze=r;r=t}return r}function peg$parsecomparison_expr(){
var e,r,a,n;e=Ze;r=peg$parsecomparable();if(r!==t){peg$parseS();a=peg$parsecomparison_op();if(a!==t){peg$parseS()
;n=peg$parsecomparable();if(n!==t){Je=e;e=peg$f32(r,a,n)}else{Ze=e;e=t}}else{Ze=e;e=t}}else{Ze=e;e=t}return e}
function peg$parsetest_expr(){var e,r,a,n;e=Ze;r=Ze;a=peg$parselogical_not_op();if(a!==t){n=peg$parseS();a=[a,n];r=a
}else{Ze=r;r=t}if(r===t)r=null;a=peg$parsefilter_query();if(a===t)a=peg$parsefunction_expr();if(a!==t){Je=e
;e=peg$f33(r,a)}else{Ze=e;e=t}return e}function peg$parseHEXDIG(){var r;r=peg$parseDIGIT();if(r===t){r=e.charAt(Ze)
;if(Z.test(r))Ze++;else{r=t;if(tr===0)peg$fail(Oe)}}return r}function peg$parselogical_not_op(){var r
;if(e.charCodeAt(Ze)===33){r=w;Ze++}else{r=t;if(tr===0)peg$fail(Le)}return r}function peg$parsecomparable(){var e
;e=peg$parseliteral();if(e===t){e=peg$parsesingular_query();if(e===t)e=peg$parsefunction_expr()}return e}
function peg$parsecomparison_op(){var r;if(e.substr(Ze,2)===F){r=F;Ze+=2}else{r=t;if(tr===0)peg$fail(Pe)}if(r===t){
if(e.substr(Ze,2)===N){r=N;Ze+=2}else{r=t;if(tr===0)peg$fail(qe)}if(r===t){if(e.substr(Ze,2)===T){r=T;Ze+=2}else{r=t
;if(tr===0)peg$fail(Ge)}if(r===t){if(e.substr(Ze,2)===I){r=I;Ze+=2}else{r=t;if(tr===0)peg$fail(Qe)}if(r===t){
r=e.charAt(Ze);if(J.test(r))Ze++;else{r=t;if(tr===0)peg$fail(We)}}}}}return r}function peg$parsefilter_query(){var e,r
;e=Ze;r=peg$parserel_query();if(r===t)r=peg$parsejsonpath_query();if(r!==t){Je=e;r=peg$f34(r)}e=r;return e}
function peg$parsefunction_expr(){var r,a,n,i,s,l,p,o,f;r=Ze;a=peg$parsefunction_name();if(a!==t){
if(e.charCodeAt(Ze)===40){n=S;Ze++}else{n=t;if(tr===0)peg$fail(De)}if(n!==t){peg$parseS();i=Ze
;s=peg$parsefunction_argument();if(s!==t){l=[];p=Ze;peg$parseS();if(e.charCodeAt(Ze)===44){o=c;Ze++}else{o=t
;if(tr===0)peg$fail(le)}if(o!==t){peg$parseS();f=peg$parsefunction_argument();if(f!==t){Je=p;p=peg$f35(a,s,f)}else{Ze=p
;p=t}}else{Ze=p;p=t}while(p!==t){l.push(p);p=Ze;peg$parseS();if(e.charCodeAt(Ze)===44){o=c;Ze++}else{o=t
;if(tr===0)peg$fail(le)}if(o!==t){peg$parseS();f=peg$parsefunction_argument();if(f!==t){Je=p;p=peg$f35(a,s,f)}else{Ze=p
;p=t}}else{Ze=p;p=t}}Je=i;i=peg$f36(a,s,l)}else{Ze=i;i=t}if(i===t)i=null;s=peg$parseS();if(e.charCodeAt(Ze)===41){l=A
;Ze++}else{l=t;if(tr===0)peg$fail(ke)}if(l!==t){Je=r;r=peg$f37(a,i)}else{Ze=r;r=t}}else{Ze=r;r=t}}else{Ze=r;r=t}return r
}function peg$parseliteral(){var e,r;e=Ze;r=peg$parsenumber();if(r===t){r=peg$parsestring_literal();if(r===t){
r=peg$parsetrue();if(r===t){r=peg$parsefalse();if(r===t)r=peg$parsenull()}}}if(r!==t){Je=e;r=peg$f38(r)}e=r;return e}
function peg$parsesingular_query(){var e;e=peg$parserel_singular_query();if(e===t)e=peg$parseabs_singular_query()
;return e}function peg$parserel_query(){var e,r,a;e=Ze;r=peg$parsecurrent_node_identifier();if(r!==t){
a=peg$parsesegments();if(a!==t){Je=e;e=peg$f39(a)}else{Ze=e;e=t}}else{Ze=e;e=t}return e}
function peg$parsefunction_name(){var r,a,n,i,s;r=Ze;a=Ze;n=peg$parseLCALPHA();if(n!==t){i=[]
;s=peg$parsefunction_name_char();while(s!==t){i.push(s);s=peg$parsefunction_name_char()}n=[n,i];a=n}else{Ze=a;a=t}
if(a!==t)r=e.substring(r,Ze);else r=a;return r}function peg$parsefunction_argument(){var e;e=peg$parseliteral()
;if(e===t){e=peg$parsefilter_query();if(e===t){e=peg$parsefunction_expr();if(e===t)e=peg$parselogical_or_expr()}}
return e}function peg$parsenumber(){var r,a,n,i,s,l;r=Ze;a=Ze;n=Ze;i=peg$parseint();if(i===t)if(e.substr(Ze,2)===j){i=j
;Ze+=2}else{i=t;if(tr===0)peg$fail(ze)}if(i!==t){s=peg$parsefrac();if(s===t)s=null;l=peg$parseexp();if(l===t)l=null
;i=[i,s,l];n=i}else{Ze=n;n=t}if(n!==t)a=e.substring(a,Ze);else a=n;if(a!==t){Je=r;a=peg$f40(a)}r=a;return r}
function peg$parsetrue(){var r,a;r=Ze;if(e.substr(Ze,4)===D){a=D;Ze+=4}else{a=t;if(tr===0)peg$fail(Ke)}if(a!==t){Je=r
;a=peg$f41()}r=a;return r}function peg$parsefalse(){var r,a;r=Ze;if(e.substr(Ze,5)===k){a=k;Ze+=5}else{a=t
;if(tr===0)peg$fail(Me)}if(a!==t){Je=r;a=peg$f42()}r=a;return r}function peg$parsenull(){var r,a;r=Ze
;if(e.substr(Ze,4)===O){a=O;Ze+=4}else{a=t;if(tr===0)peg$fail(Ve)}if(a!==t){Je=r;a=peg$f43()}r=a;return r}
function peg$parserel_singular_query(){var e,r,a;e=Ze;r=peg$parsecurrent_node_identifier();if(r!==t){
a=peg$parsesingular_query_segments();Je=e;e=peg$f44(a)}else{Ze=e;e=t}return e}function peg$parseabs_singular_query(){
var e,r,a;e=Ze;r=peg$parseroot_identifier();if(r!==t){a=peg$parsesingular_query_segments();Je=e;e=peg$f45(a)}else{Ze=e
;e=t}return e}function peg$parsecurrent_node_identifier(){var r;if(e.charCodeAt(Ze)===64){r=L;Ze++}else{r=t
;if(tr===0)peg$fail(Be)}return r}function peg$parsefunction_name_char(){var r;r=e.charAt(Ze);if(Y.test(r))Ze++;else{r=t
;if(tr===0)peg$fail(Re)}return r}function peg$parsefrac(){var r,a,n,i;r=Ze;if(e.charCodeAt(Ze)===46){a=l;Ze++}else{a=t
;if(tr===0)peg$fail(ne)}if(a!==t){n=[];i=peg$parseDIGIT();if(i!==t)while(i!==t){n.push(i);i=peg$parseDIGIT()}else n=t
;if(n!==t){a=[a,n];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}return r}function peg$parseexp(){var r,a,n,i,s;r=Ze;a=e.charAt(Ze)
;if(a.toLowerCase()===P)Ze++;else{a=t;if(tr===0)peg$fail(He)}if(a!==t){n=e.charAt(Ze);if(ee.test(n))Ze++;else{n=t
;if(tr===0)peg$fail(Ue)}if(n===t)n=null;i=[];s=peg$parseDIGIT();if(s!==t)while(s!==t){i.push(s);s=peg$parseDIGIT()
}else i=t;if(i!==t){a=[a,n,i];r=a}else{Ze=r;r=t}}else{Ze=r;r=t}return r}function peg$parsesingular_query_segments(){
var e,r,a,n;e=Ze;r=[];a=Ze;peg$parseS();n=peg$parsename_segment();if(n===t)n=peg$parseindex_segment();if(n!==t){Je=a
;a=peg$f46(n)}else{Ze=a;a=t}while(a!==t){r.push(a);a=Ze;peg$parseS();n=peg$parsename_segment()
;if(n===t)n=peg$parseindex_segment();if(n!==t){Je=a;a=peg$f46(n)}else{Ze=a;a=t}}Je=e;r=peg$f47(r);e=r;return e}
function peg$parseLCALPHA(){var r;r=e.charAt(Ze);if(re.test(r))Ze++;else{r=t;if(tr===0)peg$fail(Xe)}return r}
function peg$parsename_segment(){var r,a,n,i;r=Ze;if(e.charCodeAt(Ze)===91){a=o;Ze++}else{a=t;if(tr===0)peg$fail(se)}
if(a!==t){n=peg$parsename_selector();if(n!==t){if(e.charCodeAt(Ze)===93){i=f;Ze++}else{i=t;if(tr===0)peg$fail(pe)}
if(i!==t){Je=r;r=peg$f48(n)}else{Ze=r;r=t}}else{Ze=r;r=t}}else{Ze=r;r=t}if(r===t){r=Ze;if(e.charCodeAt(Ze)===46){a=l
;Ze++}else{a=t;if(tr===0)peg$fail(ne)}if(a!==t){n=peg$parsemember_name_shorthand();if(n!==t){Je=r;r=peg$f49(n)}else{Ze=r
;r=t}}else{Ze=r;r=t}}return r}function peg$parseindex_segment(){var r,a,n,i;r=Ze;if(e.charCodeAt(Ze)===91){a=o;Ze++
}else{a=t;if(tr===0)peg$fail(se)}if(a!==t){n=peg$parseindex_selector();if(n!==t){if(e.charCodeAt(Ze)===93){i=f;Ze++
}else{i=t;if(tr===0)peg$fail(pe)}if(i!==t){Je=r;r=peg$f50(n)}else{Ze=r;r=t}}else{Ze=r;r=t}}else{Ze=r;r=t}return r}ar=i()
;if(r.peg$library)return{peg$result:ar,peg$currPos:Ze,peg$FAILED:t,peg$maxFailExpected:rr,peg$maxFailPos:er}
;if(ar!==t&&Ze===e.length)return ar;else{if(ar!==t&&Ze<e.length)peg$fail(function peg$endExpectation(){return{type:"end"
}}());throw function peg$buildStructuredError(e,r,t){return new peg$SyntaxError(peg$SyntaxError.buildMessage(e,r),e,r,t)
}(rr,er<e.length?e.charAt(er):null,er<e.length?peg$computeLocation(er,er+1):peg$computeLocation(er,er))}}
function parser(e){return peg$parse(e)}}};

export const id=9800;export const ids=[9800];export const modules={59800:(t,e,s)=>{e.wT=void 0;const i=s(96950)
;const a=s(24488);const h=s(85699);var n=i.isS;var r=i.isChar;var o=i.isNameStartChar;var l=i.isNameChar;var c=i.S_LIST
;var d=i.NAME_RE;var f=a.isChar;var u=h.isNCNameStartChar;var m=h.isNCNameChar;var p=h.NC_NAME_RE
;const g="http://www.w3.org/XML/1998/namespace";const C="http://www.w3.org/2000/xmlns/";const x={__proto__:null,xml:g,
xmlns:C};const b={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"};const A=-1;const N=-2;const T=13;const R=33
;const v=10;const w=60;const S=61;const E=62;const k=63;const _=93;const isQuote=t=>t===34||t===39;const D=[34,39]
;const M=[...D,91,E];const H=[...D,w,_];const P=[S,k,...c];const y=[...c,E,38,w];function nsPairCheck(t,e,s){switch(e){
case"xml":if(s!==g)t.fail(`xml prefix must be bound to ${g}.`);break;case"xmlns":
if(s!==C)t.fail(`xmlns prefix must be bound to ${C}.`);break;default:}switch(s){case C:
t.fail(e===""?`the default namespace may not be set to ${s}.`:`may not assign a prefix (even "xmlns") to the URI ${C}.`)
;break;case g:switch(e){case"xml":break;case"":t.fail(`the default namespace may not be set to ${s}.`);break;default:
t.fail("may not assign the xml namespace to another prefix.")}break;default:}}function nsMappingCheck(t,e){
for(const s of Object.keys(e))nsPairCheck(t,s,e[s])}const isNCName=t=>p.test(t);const isName=t=>d.test(t);const $={
xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",
comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",
closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"}
;e.wT=class SaxesParser{constructor(t){this.opt=t!==null&&t!==void 0?t:{};this.fragmentOpt=!!this.opt.fragment
;const e=this.xmlnsOpt=!!this.opt.xmlns;this.trackPosition=this.opt.position!==false;this.fileName=this.opt.fileName
;if(e){this.nameStartCheck=u;this.nameCheck=m;this.isName=isNCName;this.processAttribs=this.processAttribsNS
;this.pushAttrib=this.pushAttribNS;this.ns=Object.assign({__proto__:null},x);const t=this.opt.additionalNamespaces
;if(t!=null){nsMappingCheck(this,t);Object.assign(this.ns,t)}}else{this.nameStartCheck=o;this.nameCheck=l
;this.isName=isName;this.processAttribs=this.processAttribsPlain;this.pushAttrib=this.pushAttribPlain}
this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite]
;this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="";this.text="";this.name=""
;this.piTarget="";this.entity="";this.q=null;this.tags=[];this.tag=null;this.topNS=null;this.chunk=""
;this.chunkPosition=0;this.i=0;this.prevI=0;this.carriedFromPrevious=void 0;this.forbiddenState=0;this.attribList=[]
;const{fragmentOpt:e}=this;this.state=e?T:0
;this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=e;this.xmlDeclPossible=!e
;this.xmlDeclExpects=["version"];this.entityReturnState=void 0;let{defaultXMLVersion:s}=this.opt;if(s===void 0){
if(this.opt.forceXMLVersion===true)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");s="1.0"}
this.setXMLVersion(s);this.positionAtNewLine=0;this.doctype=false;this._closed=false;this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0};this.line=1;this.column=0;this.ENTITIES=Object.create(b)
;(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){return this.chunkPosition+this.i}
get columnIndex(){return this.position-this.positionAtNewLine}on(t,e){this[$[t]]=e}off(t){this[$[t]]=void 0}
makeError(t){var e;let s=(e=this.fileName)!==null&&e!==void 0?e:"";if(this.trackPosition){if(s.length>0)s+=":"
;s+=`${this.line}:${this.column}`}if(s.length>0)s+=": ";return new Error(s+t)}fail(t){const e=this.makeError(t)
;const s=this.errorHandler;if(s===void 0)throw e;else s(e);return this}write(t){
if(this.closed)return this.fail("cannot write after close; assign an onready handler.");let e=false;if(t===null){e=true
;t=""}else if(typeof t==="object")t=t.toString();if(this.carriedFromPrevious!==void 0){
t=`${this.carriedFromPrevious}${t}`;this.carriedFromPrevious=void 0}let s=t.length;const i=t.charCodeAt(s-1)
;if(!e&&(i===13||i>=55296&&i<=56319)){this.carriedFromPrevious=t[s-1];s--;t=t.slice(0,s)}const{stateTable:a}=this
;this.chunk=t;this.i=0;while(this.i<s)a[this.state].call(this);this.chunkPosition+=s;return e?this.end():this}close(){
return this.write(null)}getCode10(){const{chunk:t,i:e}=this;this.prevI=e;this.i=e+1;if(e>=t.length)return A
;const s=t.charCodeAt(e);this.column++;if(s<55296){if(s>=32||s===9)return s;switch(s){case v:this.line++;this.column=0
;this.positionAtNewLine=this.position;return v;case 13:if(t.charCodeAt(e+1)===v)this.i=e+2;this.line++;this.column=0
;this.positionAtNewLine=this.position;return N;default:this.fail("disallowed character.");return s}}if(s>56319){
if(!(s>=57344&&s<=65533))this.fail("disallowed character.");return s}
const i=65536+1024*(s-55296)+(t.charCodeAt(e+1)-56320);this.i=e+2;if(i>1114111)this.fail("disallowed character.")
;return i}getCode11(){const{chunk:t,i:e}=this;this.prevI=e;this.i=e+1;if(e>=t.length)return A;const s=t.charCodeAt(e)
;this.column++;if(s<55296){if(s>31&&s<127||s>159&&s!==8232||s===9)return s;switch(s){case v:this.line++;this.column=0
;this.positionAtNewLine=this.position;return v;case 13:{const s=t.charCodeAt(e+1);if(s===v||s===133)this.i=e+2}case 133:
case 8232:this.line++;this.column=0;this.positionAtNewLine=this.position;return N;default:
this.fail("disallowed character.");return s}}if(s>56319){if(!(s>=57344&&s<=65533))this.fail("disallowed character.")
;return s}const i=65536+1024*(s-55296)+(t.charCodeAt(e+1)-56320);this.i=e+2
;if(i>1114111)this.fail("disallowed character.");return i}getCodeNorm(){const t=this.getCode();return t===N?v:t}unget(){
this.i=this.prevI;this.column--}captureTo(t){let{i:e}=this;const{chunk:s}=this;while(true){const i=this.getCode()
;const a=i===N;const h=a?v:i;if(h===A||t.includes(h)){this.text+=s.slice(e,this.prevI);return h}if(a){
this.text+=`${s.slice(e,this.prevI)}\n`;e=this.i}}}captureToChar(t){let{i:e}=this;const{chunk:s}=this;while(true){
let i=this.getCode();switch(i){case N:this.text+=`${s.slice(e,this.prevI)}\n`;e=this.i;i=v;break;case A:
this.text+=s.slice(e);return false;default:}if(i===t){this.text+=s.slice(e,this.prevI);return true}}}captureNameChars(){
const{chunk:t,i:e}=this;while(true){const s=this.getCode();if(s===A){this.name+=t.slice(e);return A}if(!l(s)){
this.name+=t.slice(e,this.prevI);return s===N?v:s}}}skipSpaces(){while(true){const t=this.getCodeNorm()
;if(t===A||!n(t))return t}}setXMLVersion(t){this.currentXMLVersion=t;if(t==="1.0"){this.isChar=r
;this.getCode=this.getCode10}else{this.isChar=f;this.getCode=this.getCode11}}sBegin(){
if(this.chunk.charCodeAt(0)===65279){this.i++;this.column++}this.state=1}sBeginWhitespace(){const t=this.i
;const e=this.skipSpaces();if(this.prevI!==t)this.xmlDeclPossible=false;switch(e){case w:this.state=15
;if(this.text.length!==0)throw new Error("no-empty text at start");break;case A:break;default:this.unget();this.state=T
;this.xmlDeclPossible=false}}sDoctype(){var t;const e=this.captureTo(M);switch(e){case E:
(t=this.doctypeHandler)===null||t===void 0||t.call(this,this.text);this.text="";this.state=T;this.doctype=true;break
;case A:break;default:this.text+=String.fromCodePoint(e);if(e===91)this.state=4;else if(isQuote(e)){this.state=3
;this.q=e}}}sDoctypeQuote(){const t=this.q;if(this.captureToChar(t)){this.text+=String.fromCodePoint(t);this.q=null
;this.state=2}}sDTD(){const t=this.captureTo(H);if(t===A)return;this.text+=String.fromCodePoint(t)
;if(t===_)this.state=2;else if(t===w)this.state=6;else if(isQuote(t)){this.state=5;this.q=t}}sDTDQuoted(){const t=this.q
;if(this.captureToChar(t)){this.text+=String.fromCodePoint(t);this.state=4;this.q=null}}sDTDOpenWaka(){
const t=this.getCodeNorm();this.text+=String.fromCodePoint(t);switch(t){case 33:this.state=7;this.openWakaBang="";break
;case k:this.state=11;break;default:this.state=4}}sDTDOpenWakaBang(){const t=String.fromCodePoint(this.getCodeNorm())
;const e=this.openWakaBang+=t;this.text+=t;if(e!=="-"){this.state=e==="--"?8:4;this.openWakaBang=""}}sDTDComment(){
if(this.captureToChar(45)){this.text+="-";this.state=9}}sDTDCommentEnding(){const t=this.getCodeNorm()
;this.text+=String.fromCodePoint(t);this.state=t===45?10:8}sDTDCommentEnded(){const t=this.getCodeNorm()
;this.text+=String.fromCodePoint(t);if(t===E)this.state=4;else{this.fail("malformed comment.");this.state=8}}sDTDPI(){
if(this.captureToChar(k)){this.text+="?";this.state=12}}sDTDPIEnding(){const t=this.getCodeNorm()
;this.text+=String.fromCodePoint(t);if(t===E)this.state=4}sText(){
if(this.tags.length!==0)this.handleTextInRoot();else this.handleTextOutsideRoot()}sEntity(){let{i:t}=this
;const{chunk:e}=this;t:while(true)switch(this.getCode()){case N:this.entity+=`${e.slice(t,this.prevI)}\n`;t=this.i;break
;case 59:{const{entityReturnState:s}=this;const i=this.entity+e.slice(t,this.prevI);this.state=s;let a;if(i===""){
this.fail("empty entity name.");a="&;"}else{a=this.parseEntity(i);this.entity=""}
if(s!==T||this.textHandler!==void 0)this.text+=a;break t}case A:this.entity+=e.slice(t);break t;default:}}sOpenWaka(){
const t=this.getCode();if(o(t)){this.state=34;this.unget();this.xmlDeclPossible=false}else switch(t){case 47:
this.state=43;this.xmlDeclPossible=false;break;case 33:this.state=16;this.openWakaBang="";this.xmlDeclPossible=false
;break;case k:this.state=23;break;default:this.fail("disallowed character in tag name");this.state=T
;this.xmlDeclPossible=false}}sOpenWakaBang(){this.openWakaBang+=String.fromCodePoint(this.getCodeNorm())
;switch(this.openWakaBang){case"[CDATA[":if(!this.sawRoot&&!this.reportedTextBeforeRoot){
this.fail("text data outside of root node.");this.reportedTextBeforeRoot=true}
if(this.closedRoot&&!this.reportedTextAfterRoot){this.fail("text data outside of root node.")
;this.reportedTextAfterRoot=true}this.state=20;this.openWakaBang="";break;case"--":this.state=17;this.openWakaBang=""
;break;case"DOCTYPE":this.state=2
;if(this.doctype||this.sawRoot)this.fail("inappropriately located doctype declaration.");this.openWakaBang="";break
;default:if(this.openWakaBang.length>=7)this.fail("incorrect syntax.")}}sComment(){
if(this.captureToChar(45))this.state=18}sCommentEnding(){var t;const e=this.getCodeNorm();if(e===45){this.state=19
;(t=this.commentHandler)===null||t===void 0||t.call(this,this.text);this.text=""}else{
this.text+=`-${String.fromCodePoint(e)}`;this.state=17}}sCommentEnded(){const t=this.getCodeNorm();if(t!==E){
this.fail("malformed comment.");this.text+=`--${String.fromCodePoint(t)}`;this.state=17}else this.state=T}sCData(){
if(this.captureToChar(_))this.state=21}sCDataEnding(){const t=this.getCodeNorm();if(t===_)this.state=22;else{
this.text+=`]${String.fromCodePoint(t)}`;this.state=20}}sCDataEnding2(){var t;const e=this.getCodeNorm();switch(e){
case E:(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text);this.text="";this.state=T;break;case _:
this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(e)}`;this.state=20}}sPIFirstChar(){
const t=this.getCodeNorm();if(this.nameStartCheck(t)){this.piTarget+=String.fromCodePoint(t);this.state=24
}else if(t===k||n(t)){this.fail("processing instruction without a target.");this.state=t===k?26:25}else{
this.fail("disallowed character in processing instruction name.");this.piTarget+=String.fromCodePoint(t);this.state=24}}
sPIRest(){const{chunk:t,i:e}=this;while(true){const s=this.getCodeNorm();if(s===A){this.piTarget+=t.slice(e);return}
if(!this.nameCheck(s)){this.piTarget+=t.slice(e,this.prevI);const i=s===k;if(i||n(s))if(this.piTarget==="xml"){
if(!this.xmlDeclPossible)this.fail("an XML declaration must be at the start of the document.");this.state=i?R:27
}else this.state=i?26:25;else{this.fail("disallowed character in processing instruction name.")
;this.piTarget+=String.fromCodePoint(s)}break}}}sPIBody(){if(this.text.length===0){const t=this.getCodeNorm()
;if(t===k)this.state=26;else if(!n(t))this.text=String.fromCodePoint(t)}else if(this.captureToChar(k))this.state=26}
sPIEnding(){var t;const e=this.getCodeNorm();if(e===E){const{piTarget:e}=this
;if(e.toLowerCase()==="xml")this.fail("the XML declaration must appear at the start of the document.")
;(t=this.piHandler)===null||t===void 0||t.call(this,{target:e,body:this.text});this.piTarget=this.text="";this.state=T
}else if(e===k)this.text+="?";else{this.text+=`?${String.fromCodePoint(e)}`;this.state=25}this.xmlDeclPossible=false}
sXMLDeclNameStart(){const t=this.skipSpaces();if(t===k){this.state=R;return}if(t!==A){this.state=28
;this.name=String.fromCodePoint(t)}}sXMLDeclName(){const t=this.captureTo(P);if(t===k){this.state=R;this.name+=this.text
;this.text="";this.fail("XML declaration is incomplete.");return}if(!(n(t)||t===S))return;this.name+=this.text
;this.text="";if(!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:
this.fail("did not expect any more name/value pairs.");break;case 1:
this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:
this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`)}this.state=t===S?30:29}sXMLDeclEq(){
const t=this.getCodeNorm();if(t===k){this.state=R;this.fail("XML declaration is incomplete.");return}if(n(t))return
;if(t!==S)this.fail("value required.");this.state=30}sXMLDeclValueStart(){const t=this.getCodeNorm();if(t===k){
this.state=R;this.fail("XML declaration is incomplete.");return}if(n(t))return;if(!isQuote(t)){
this.fail("value must be quoted.");this.q=32}else this.q=t;this.state=31}sXMLDeclValue(){
const t=this.captureTo([this.q,k]);if(t===k){this.state=R;this.text="";this.fail("XML declaration is incomplete.")
;return}if(t===A)return;const e=this.text;this.text="";switch(this.name){case"version":{
this.xmlDeclExpects=["encoding","standalone"];const t=e;this.xmlDecl.version=t
;if(!/^1\.[0-9]+$/.test(t))this.fail("version number must match /^1\\.[0-9]+$/.");else if(!this.opt.forceXMLVersion)this.setXMLVersion(t)
;break}case"encoding":
if(!/^[A-Za-z][A-Za-z0-9._-]*$/.test(e))this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.")
;this.xmlDeclExpects=["standalone"];this.xmlDecl.encoding=e;break;case"standalone":
if(e!=="yes"&&e!=="no")this.fail('standalone value must match "yes" or "no".');this.xmlDeclExpects=[]
;this.xmlDecl.standalone=e;break;default:}this.name="";this.state=32}sXMLDeclSeparator(){const t=this.getCodeNorm()
;if(t===k){this.state=R;return}if(!n(t)){this.fail("whitespace required.");this.unget()}this.state=27}sXMLDeclEnding(){
var t;const e=this.getCodeNorm();if(e===E){
if(this.piTarget!=="xml")this.fail("processing instructions are not allowed before root.");else if(this.name!=="version"&&this.xmlDeclExpects.includes("version"))this.fail("XML declaration must contain a version.")
;(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl);this.name="";this.piTarget=this.text=""
;this.state=T}else this.fail("The character ? is disallowed anywhere in XML declarations.");this.xmlDeclPossible=false}
sOpenTag(){var t;const e=this.captureNameChars();if(e===A)return;const s=this.tag={name:this.name,
attributes:Object.create(null)};this.name="";if(this.xmlnsOpt)this.topNS=s.ns=Object.create(null)
;(t=this.openTagStartHandler)===null||t===void 0||t.call(this,s);this.sawRoot=true
;if(!this.fragmentOpt&&this.closedRoot)this.fail("documents may contain only one root.");switch(e){case E:this.openTag()
;break;case 47:this.state=35;break;default:if(!n(e))this.fail("disallowed character in tag name.");this.state=36}}
sOpenTagSlash(){if(this.getCode()===E)this.openSelfClosingTag();else{
this.fail("forward-slash in opening tag not followed by >.");this.state=36}}sAttrib(){const t=this.skipSpaces()
;if(t===A)return;if(o(t)){this.unget();this.state=37
}else if(t===E)this.openTag();else if(t===47)this.state=35;else this.fail("disallowed character in attribute name.")}
sAttribName(){const t=this.captureNameChars();if(t===S)this.state=39;else if(n(t))this.state=38;else if(t===E){
this.fail("attribute without value.");this.pushAttrib(this.name,this.name);this.name=this.text="";this.openTag()
}else if(t!==A)this.fail("disallowed character in attribute name.")}sAttribNameSawWhite(){const t=this.skipSpaces()
;switch(t){case A:return;case S:this.state=39;break;default:this.fail("attribute without value.");this.text=""
;this.name="";if(t===E)this.openTag();else if(o(t)){this.unget();this.state=37}else{
this.fail("disallowed character in attribute name.");this.state=36}}}sAttribValue(){const t=this.getCodeNorm()
;if(isQuote(t)){this.q=t;this.state=40}else if(!n(t)){this.fail("unquoted attribute value.");this.state=42;this.unget()}
}sAttribValueQuoted(){const{q:t,chunk:e}=this;let{i:s}=this;while(true)switch(this.getCode()){case t:
this.pushAttrib(this.name,this.text+e.slice(s,this.prevI));this.name=this.text="";this.q=null;this.state=41;return
;case 38:this.text+=e.slice(s,this.prevI);this.state=14;this.entityReturnState=40;return;case v:case N:case 9:
this.text+=`${e.slice(s,this.prevI)} `;s=this.i;break;case w:this.text+=e.slice(s,this.prevI)
;this.fail("disallowed character.");return;case A:this.text+=e.slice(s);return;default:}}sAttribValueClosed(){
const t=this.getCodeNorm()
;if(n(t))this.state=36;else if(t===E)this.openTag();else if(t===47)this.state=35;else if(o(t)){
this.fail("no whitespace between attributes.");this.unget();this.state=37
}else this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const t=this.captureTo(y);switch(t){
case 38:this.state=14;this.entityReturnState=42;break;case w:this.fail("disallowed character.");break;case A:break
;default:if(this.text.includes("]]>"))this.fail('the string "]]>" is disallowed in char data.')
;this.pushAttrib(this.name,this.text);this.name=this.text="";if(t===E)this.openTag();else this.state=36}}sCloseTag(){
const t=this.captureNameChars()
;if(t===E)this.closeTag();else if(n(t))this.state=44;else if(t!==A)this.fail("disallowed character in closing tag.")}
sCloseTagSawWhite(){switch(this.skipSpaces()){case E:this.closeTag();break;case A:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:e}=this
;const{chunk:s,textHandler:i}=this;t:while(true)switch(this.getCode()){case w:this.state=15;if(i!==void 0){
const{text:e}=this;const a=s.slice(t,this.prevI);if(e.length!==0){i(e+a);this.text=""}else if(a.length!==0)i(a)}e=0
;break t;case 38:this.state=14;this.entityReturnState=T;if(i!==void 0)this.text+=s.slice(t,this.prevI);e=0;break t
;case _:switch(e){case 0:e=1;break;case 1:e=2;break;case 2:break;default:throw new Error("impossible state")}break
;case E:if(e===2)this.fail('the string "]]>" is disallowed in char data.');e=0;break;case N:
if(i!==void 0)this.text+=`${s.slice(t,this.prevI)}\n`;t=this.i;e=0;break;case A:if(i!==void 0)this.text+=s.slice(t)
;break t;default:e=0}this.forbiddenState=e}handleTextOutsideRoot(){let{i:t}=this;const{chunk:e,textHandler:s}=this
;let i=false;t:while(true){const a=this.getCode();switch(a){case w:this.state=15;if(s!==void 0){const{text:i}=this
;const a=e.slice(t,this.prevI);if(i.length!==0){s(i+a);this.text=""}else if(a.length!==0)s(a)}break t;case 38:
this.state=14;this.entityReturnState=T;if(s!==void 0)this.text+=e.slice(t,this.prevI);i=true;break t;case N:
if(s!==void 0)this.text+=`${e.slice(t,this.prevI)}\n`;t=this.i;break;case A:if(s!==void 0)this.text+=e.slice(t);break t
;default:if(!n(a))i=true}}if(!i)return;if(!this.sawRoot&&!this.reportedTextBeforeRoot){
this.fail("text data outside of root node.");this.reportedTextBeforeRoot=true}
if(this.closedRoot&&!this.reportedTextAfterRoot){this.fail("text data outside of root node.")
;this.reportedTextAfterRoot=true}}pushAttribNS(t,e){var s;const{prefix:i,local:a}=this.qname(t);const h={name:t,
prefix:i,local:a,value:e};this.attribList.push(h);(s=this.attributeHandler)===null||s===void 0||s.call(this,h)
;if(i==="xmlns"){const t=e.trim()
;if(this.currentXMLVersion==="1.0"&&t==="")this.fail("invalid attempt to undefine prefix in XML 1.0");this.topNS[a]=t
;nsPairCheck(this,a,t)}else if(t==="xmlns"){const t=e.trim();this.topNS[""]=t;nsPairCheck(this,"",t)}}
pushAttribPlain(t,e){var s;const i={name:t,value:e};this.attribList.push(i)
;(s=this.attributeHandler)===null||s===void 0||s.call(this,i)}end(){var t,e
;if(!this.sawRoot)this.fail("document must contain a root element.");const{tags:s}=this;while(s.length>0){
const t=s.pop();this.fail(`unclosed tag: ${t.name}`)}if(this.state!==0&&this.state!==T)this.fail("unexpected end.")
;const{text:i}=this;if(i.length!==0){(t=this.textHandler)===null||t===void 0||t.call(this,i);this.text=""}
this._closed=true;(e=this.endHandler)===null||e===void 0||e.call(this);this._init();return this}resolve(t){var e,s
;let i=this.topNS[t];if(i!==void 0)return i;const{tags:a}=this;for(let e=a.length-1;e>=0;e--){i=a[e].ns[t]
;if(i!==void 0)return i}i=this.ns[t];if(i!==void 0)return i
;return(s=(e=this.opt).resolvePrefix)===null||s===void 0?void 0:s.call(e,t)}qname(t){const e=t.indexOf(":")
;if(e===-1)return{prefix:"",local:t};const s=t.slice(e+1);const i=t.slice(0,e)
;if(i===""||s===""||s.includes(":"))this.fail(`malformed name: ${t}.`);return{prefix:i,local:s}}processAttribsNS(){var t
;const{attribList:e}=this;const s=this.tag;{const{prefix:e,local:i}=this.qname(s.name);s.prefix=e;s.local=i
;const a=s.uri=(t=this.resolve(e))!==null&&t!==void 0?t:"";if(e!==""){
if(e==="xmlns")this.fail('tags may not have "xmlns" as prefix.');if(a===""){
this.fail(`unbound namespace prefix: ${JSON.stringify(e)}.`);s.uri=e}}}if(e.length===0)return;const{attributes:i}=s
;const a=new Set;for(const t of e){const{name:e,prefix:s,local:h}=t;let n;let r;if(s===""){n=e==="xmlns"?C:"";r=e}else{
n=this.resolve(s);if(n===void 0){this.fail(`unbound namespace prefix: ${JSON.stringify(s)}.`);n=s}r=`{${n}}${h}`}
if(a.has(r))this.fail(`duplicate attribute: ${r}.`);a.add(r);t.uri=n;i[e]=t}this.attribList=[]}processAttribsPlain(){
const{attribList:t}=this;const e=this.tag.attributes;for(const{name:s,value:i}of t){
if(e[s]!==void 0)this.fail(`duplicate attribute: ${s}.`);e[s]=i}this.attribList=[]}openTag(){var t;this.processAttribs()
;const{tags:e}=this;const s=this.tag;s.isSelfClosing=false;(t=this.openTagHandler)===null||t===void 0||t.call(this,s)
;e.push(s);this.state=T;this.name=""}openSelfClosingTag(){var t,e,s;this.processAttribs();const{tags:i}=this
;const a=this.tag;a.isSelfClosing=true;(t=this.openTagHandler)===null||t===void 0||t.call(this,a)
;(e=this.closeTagHandler)===null||e===void 0||e.call(this,a)
;const h=this.tag=(s=i[i.length-1])!==null&&s!==void 0?s:null;if(h===null)this.closedRoot=true;this.state=T;this.name=""
}closeTag(){const{tags:t,name:e}=this;this.state=T;this.name="";if(e===""){this.fail("weird empty close tag.")
;this.text+="</>";return}const s=this.closeTagHandler;let i=t.length;while(i-- >0){const i=this.tag=t.pop()
;this.topNS=i.ns;s===null||s===void 0||s(i);if(i.name===e)break;this.fail("unexpected close tag.")}
if(i===0)this.closedRoot=true;else if(i<0){this.fail(`unmatched closing tag: ${e}.`);this.text+=`</${e}>`}}
parseEntity(t){if(t[0]!=="#"){const e=this.ENTITIES[t];if(e!==void 0)return e
;this.fail(this.isName(t)?"undefined entity.":"disallowed character in entity name.");return`&${t};`}let e=NaN
;if(t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t))e=parseInt(t.slice(2),16);else if(/^#[0-9]+$/.test(t))e=parseInt(t.slice(1),10)
;if(!this.isChar(e)){this.fail("malformed character entity.");return`&${t};`}return String.fromCodePoint(e)}}},
96950:(t,e)=>{Object.defineProperty(e,"__esModule",{value:true});e.CHAR="\t\n\r -퟿-�𐀀-􏿿";e.S=" \t\r\n"
;e.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀"
;e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u");e.S_RE=new RegExp("^["+e.S+"]+$","u")
;e.NAME_START_CHAR_RE=new RegExp("^["+e.NAME_START_CHAR+"]$","u");e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$","u")
;e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]*$","u")
;e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");e.S_LIST=[32,10,13,9];e.isChar=function isChar(t){
return t>=32&&t<=55295||t===10||t===13||t===9||t>=57344&&t<=65533||t>=65536&&t<=1114111};e.isS=function isS(t){
return t===32||t===10||t===13||t===9};function isNameStartChar(t){
return t>=65&&t<=90||t>=97&&t<=122||t===58||t===95||t===8204||t===8205||t>=192&&t<=214||t>=216&&t<=246||t>=248&&t<=767||t>=880&&t<=893||t>=895&&t<=8191||t>=8304&&t<=8591||t>=11264&&t<=12271||t>=12289&&t<=55295||t>=63744&&t<=64975||t>=65008&&t<=65533||t>=65536&&t<=983039
}e.isNameStartChar=isNameStartChar;e.isNameChar=function isNameChar(t){
return isNameStartChar(t)||t>=48&&t<=57||t===45||t===46||t===183||t>=768&&t<=879||t>=8255&&t<=8256}},24488:(t,e)=>{
Object.defineProperty(e,"__esModule",{value:true});e.CHAR="-퟿-�𐀀-􏿿";e.RESTRICTED_CHAR="-\b\v\f---"
;e.S=" \t\r\n";e.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿"
;e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u")
;e.RESTRICTED_CHAR_RE=new RegExp("^["+e.RESTRICTED_CHAR+"]$","u");e.S_RE=new RegExp("^["+e.S+"]+$","u")
;e.NAME_START_CHAR_RE=new RegExp("^["+e.NAME_START_CHAR+"]$","u");e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$","u")
;e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]*$","u")
;e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");e.S_LIST=[32,10,13,9];e.isChar=function isChar(t){
return t>=1&&t<=55295||t>=57344&&t<=65533||t>=65536&&t<=1114111};e.isRestrictedChar=function isRestrictedChar(t){
return t>=1&&t<=8||t===11||t===12||t>=14&&t<=31||t>=127&&t<=132||t>=134&&t<=159}
;e.isCharAndNotRestricted=function isCharAndNotRestricted(t){
return t===9||t===10||t===13||t>31&&t<127||t===133||t>159&&t<=55295||t>=57344&&t<=65533||t>=65536&&t<=1114111}
;e.isS=function isS(t){return t===32||t===10||t===13||t===9};function isNameStartChar(t){
return t>=65&&t<=90||t>=97&&t<=122||t===58||t===95||t===8204||t===8205||t>=192&&t<=214||t>=216&&t<=246||t>=248&&t<=767||t>=880&&t<=893||t>=895&&t<=8191||t>=8304&&t<=8591||t>=11264&&t<=12271||t>=12289&&t<=55295||t>=63744&&t<=64975||t>=65008&&t<=65533||t>=65536&&t<=983039
}e.isNameStartChar=isNameStartChar;e.isNameChar=function isNameChar(t){
return isNameStartChar(t)||t>=48&&t<=57||t===45||t===46||t===183||t>=768&&t<=879||t>=8255&&t<=8256}},85699:(t,e)=>{
Object.defineProperty(e,"__esModule",{value:true});e.NC_NAME_START_CHAR="A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿"
;e.NC_NAME_CHAR="-"+e.NC_NAME_START_CHAR+".0-9·̀-ͯ‿-⁀"
;e.NC_NAME_START_CHAR_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]$","u")
;e.NC_NAME_CHAR_RE=new RegExp("^["+e.NC_NAME_CHAR+"]$","u")
;e.NC_NAME_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]["+e.NC_NAME_CHAR+"]*$","u");function isNCNameStartChar(t){
return t>=65&&t<=90||t===95||t>=97&&t<=122||t>=192&&t<=214||t>=216&&t<=246||t>=248&&t<=767||t>=880&&t<=893||t>=895&&t<=8191||t>=8204&&t<=8205||t>=8304&&t<=8591||t>=11264&&t<=12271||t>=12289&&t<=55295||t>=63744&&t<=64975||t>=65008&&t<=65533||t>=65536&&t<=983039
}e.isNCNameStartChar=isNCNameStartChar;e.isNCNameChar=function isNCNameChar(t){
return isNCNameStartChar(t)||t===45||t===46||t>=48&&t<=57||t===183||t>=768&&t<=879||t>=8255&&t<=8256}}};

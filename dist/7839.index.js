import{createRequire as e}from"module";export const id=7839;export const ids=[7839];export const modules={5940:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Argument=void 0;t.Argument=class Argument{constructor(e,t){
this.value=e;this.range=t}toString(){return this.value}getRange(){return this.range}getValue(){return this.value}
isAfter(e){if(this.range.end.line<e.line)return false
;return this.range.start.line>e.line?true:this.range.start.character>e.character}isBefore(e){
if(this.range.start.line<e.line)return true;return this.range.end.line>e.line?false:this.range.end.character<e.character
}}},4022:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Comment=void 0;const r=n(4612);const i=n(7005)
;const s=n(7459);class Comment extends i.Line{constructor(e,t){super(e,t)}toString(){const e=this.getContent()
;if(e)return"# "+e;return"#"}getContent(){let e=this.getContentRange();if(e===null)return""
;return this.document.getText().substring(this.document.offsetAt(e.start),this.document.offsetAt(e.end))}
getContentRange(){let e=this.getRange();const t=this.document.offsetAt(e.start)
;let n=this.document.getText().substring(t,this.document.offsetAt(e.end));let i=-1;let a=-1
;for(let e=1;e<n.length;e++)if(!s.Util.isWhitespace(n.charAt(e))){i=e;break}if(i===-1)return null
;for(let e=n.length-1;e>=1;e--)if(!s.Util.isWhitespace(n.charAt(e))){a=e+1;break}
return r.Range.create(this.document.positionAt(t+i),this.document.positionAt(t+a))}}t.Comment=Comment},9933:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Dockerfile=void 0;const r=n(4612);const i=n(8390);const s=n(3520)
;const a=n(5377);const o=n(7459);const c=n(8390);class Dockerfile extends s.ImageTemplate{constructor(e){super()
;this.initialInstructions=new s.ImageTemplate;this.buildStages=[];this.directives=[];this.foundFrom=false
;this.document=e}getEscapeCharacter(){for(const e of this.directives)if(e.getDirective()===i.Directive.escape){
const t=e.getValue();if(t==="\\"||t==="`")return t}return"\\"}getInitialARGs(){return this.initialInstructions.getARGs()
}getContainingImage(e){
let t=r.Range.create(r.Position.create(0,0),this.document.positionAt(this.document.getText().length))
;if(!o.Util.isInsideRange(e,t))return null
;if(this.initialInstructions.getComments().length>0||this.initialInstructions.getInstructions().length>0)if(o.Util.isInsideRange(e,this.initialInstructions.getRange()))return this.initialInstructions
;for(const t of this.buildStages)if(o.Util.isInsideRange(e,t.getRange()))return t;return this}addInstruction(e){
if(e.getKeyword()===c.Keyword.FROM){this.currentBuildStage=new s.ImageTemplate
;this.buildStages.push(this.currentBuildStage);this.foundFrom=true
}else if(!this.foundFrom)this.initialInstructions.addInstruction(e)
;if(this.foundFrom)this.currentBuildStage.addInstruction(e);super.addInstruction(e)}setDirectives(e){this.directives=e}
getDirective(){return this.directives.length===0?null:this.directives[0]}getDirectives(){return this.directives}
resolveVariable(e,t){for(let n of this.getFROMs()){let r=n.getRange();if(r.start.line<=t&&t<=r.end.line){
let n=new s.ImageTemplate;for(let e of this.initialInstructions.getARGs())n.addInstruction(e)
;return n.resolveVariable(e,t)}}let n=this.getContainingImage(r.Position.create(t,0));if(n===null)return
;let i=n.resolveVariable(e,t);if(i===null){let n=new s.ImageTemplate
;for(let e of this.initialInstructions.getARGs())n.addInstruction(e);return n.resolveVariable(e,t)}return i}
getAvailableVariables(e){if(this.getInstructionAt(e)instanceof a.From){let e=[];for(let t of this.getInitialARGs()){
let n=t.getProperty();if(n)e.push(n.getName())}return e}let t=this.getContainingImage(r.Position.create(e,0))
;return t?t.getAvailableVariables(e):[]}getParentStage(e){const t=e.getFROM();const n=t===null?null:t.getImageName()
;if(n===null)return null;for(const e of this.getFROMs())if(e.getBuildStage()===n){const n=e.getRange()
;if(n.start.line===t.getRange().start.line)return null;return this.getContainingImage(n.start)}return null}
getStageHierarchy(e){const t=this.getContainingImage(r.Position.create(e,0));if(t===null)return[];const n=[t]
;let i=this.getParentStage(t);while(i!==null){n.splice(0,0,i);i=this.getParentStage(i)}return n}
getAvailableWorkingDirectories(e){const t=new Set
;for(const n of this.getStageHierarchy(e))for(const r of n.getWORKDIRs())if(r.getRange().end.line<e){
let e=r.getAbsolutePath();if(e!==void 0&&e!==null){if(!e.endsWith("/"))e+="/";t.add(e)}}return Array.from(t)}
organizeComments(){const e=this.getComments()
;for(let t=0;t<e.length;t++)if(o.Util.isInsideRange(e[t].getRange().end,this.initialInstructions.getRange()))this.initialInstructions.addComment(e[t]);else for(const n of this.buildStages)if(o.Util.isInsideRange(e[t].getRange().start,n.getRange()))n.addComment(e[t])
}getRange(){const e=this.getComments();const t=this.getInstructions();let n=null;if(e.length===0){
if(t.length>0)n=r.Range.create(t[0].getRange().start,t[t.length-1].getRange().end)
}else if(t.length===0)n=r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end);else{
const i=e[0].getRange().start;const s=e[e.length-1].getRange().end;const a=t[0].getRange().start
;const o=t[t.length-1].getRange().end;if(i.line<a.line){if(s.line<o.line)n=r.Range.create(i,o);n=r.Range.create(i,s)
}else if(s.line<o.line)n=r.Range.create(a,o);else n=r.Range.create(a,s)}if(n===null){
if(this.directives.length===0)return null;return this.directives[0].getRange()
}else if(this.directives.length===0)return n;return r.Range.create(this.directives[0].getRange().start,n.end)}}
t.Dockerfile=Dockerfile},1077:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Flag=void 0;const r=n(4612)
;const i=n(3700);t.Flag=class Flag{constructor(e,t,n,r,i,s){this.options=[];this.range=t;this.name=n;this.nameRange=r
;this.value=i;this.valueRange=s;if(this.value!==null){let t=e.offsetAt(s.start);let n=-1;let r=-1;let a=false
;for(let s=0;s<i.length;s++)switch(i.charAt(s)){case"=":a=true;if(r===-1){r=s+1;break}break;case",":
this.options.push(this.createFlagOption(e,i,t,n,r,s));n=-1;r=-1;break;default:if(n===-1)n=s;break}
if(a&&n!==-1)this.options.push(this.createFlagOption(e,i,t,n,r,i.length))}}createFlagOption(e,t,n,s,a,o){
const c=r.Range.create(e.positionAt(n+s),e.positionAt(n+o))
;if(a===-1)return new i.FlagOption(c,t.substring(s,o),c,null,null)
;return new i.FlagOption(c,t.substring(s,a-1),r.Range.create(e.positionAt(n+s),e.positionAt(n+a-1)),t.substring(a,o),r.Range.create(e.positionAt(n+a),e.positionAt(n+o)))
}toString(){if(this.valueRange)return"--"+this.name+"="+this.value;return"--"+this.name}getRange(){return this.range}
getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){
return this.valueRange}getOption(e){for(const t of this.options)if(t.getName()===e)return t;return null}getOptions(){
return this.options}hasOptions(){return this.options.length>0}}},3700:(e,t)=>{Object.defineProperty(t,"__esModule",{
value:true});t.FlagOption=void 0;t.FlagOption=class FlagOption{constructor(e,t,n,r,i){this.range=e;this.name=t
;this.nameRange=n;this.value=r;this.valueRange=i}toString(){if(this.valueRange!==null)return this.name+"="+this.value
;return this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.nameRange}
getValue(){return this.value}getValueRange(){return this.valueRange}}},7599:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Heredoc=void 0;t.Heredoc=class Heredoc{constructor(e,t,n,r,i){
this.startRange=e;this.name=t;this.nameRange=n;this.contentRange=r;this.endRange=i}getName(){return this.name}
getStartRange(){return this.startRange}getNameRange(){return this.nameRange}getContentRange(){return this.contentRange}
getDelimiterRange(){return this.endRange}}},3520:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ImageTemplate=void 0;const r=n(4612);const i=n(4381);const s=n(5517);const a=n(444);const o=n(1822);const c=n(1835)
;const u=n(5377);const l=n(1167);const g=n(5554);const f=n(7459);const h=n(7529);t.ImageTemplate=class ImageTemplate{
constructor(){this.comments=[];this.instructions=[]}addComment(e){this.comments.push(e)}getComments(){
return this.comments}addInstruction(e){this.instructions.push(e)}getInstructions(){return this.instructions}
getInstructionAt(e){for(let t of this.instructions)if(f.Util.isInsideRange(r.Position.create(e,0),t.getRange()))return t
;return null}getARGs(){let e=[];for(let t of this.instructions)if(t instanceof i.Arg)e.push(t);return e}getCMDs(){
let e=[];for(let t of this.instructions)if(t instanceof s.Cmd)e.push(t);return e}getCOPYs(){let e=[]
;for(let t of this.instructions)if(t instanceof a.Copy)e.push(t);return e}getENTRYPOINTs(){let e=[]
;for(let t of this.instructions)if(t instanceof c.Entrypoint)e.push(t);return e}getENVs(){let e=[]
;for(let t of this.instructions)if(t instanceof o.Env)e.push(t);return e}getFROM(){
for(const e of this.instructions)if(e instanceof u.From)return e;return null}getFROMs(){let e=[]
;for(let t of this.instructions)if(t instanceof u.From)e.push(t);return e}getHEALTHCHECKs(){let e=[]
;for(let t of this.instructions)if(t instanceof l.Healthcheck)e.push(t);return e}getWORKDIRs(){const e=[]
;for(const t of this.instructions)if(t instanceof h.Workdir)e.push(t);return e}getOnbuildTriggers(){let e=[]
;for(let t of this.instructions)if(t instanceof g.Onbuild){let n=t.getTriggerInstruction();if(n)e.push(n)}return e}
getAvailableVariables(e){const t=[];for(const n of this.getARGs())if(n.isBefore(e)){const e=n.getProperty();if(e){
const n=e.getName();if(t.indexOf(n)===-1)t.push(n)}}
for(const n of this.getENVs())if(n.isBefore(e))for(const e of n.getProperties()){const n=e.getName()
;if(t.indexOf(n)===-1)t.push(n)}return t}resolveVariable(e,t){let n=this.getENVs()
;for(let r=n.length-1;r>=0;r--)if(n[r].isBefore(t))for(let t of n[r].getProperties())if(t.getName()===e)return t.getValue()
;let r=this.getARGs();for(let n=r.length-1;n>=0;n--)if(r[n].isBefore(t)){let t=r[n].getProperty()
;if(t&&t.getName()===e)return t.getValue()}return}getRange(){const e=this.getInstructions()
;if(e.length===0)return r.Range.create(0,0,0,0);const t=e[0].getRange().start;const n=e[e.length-1].getRange().end
;return r.Range.create(t,n)}contains(e){const t=this.getRange();if(t===null)return false
;return f.Util.isInsideRange(e,t)}}},5279:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Instruction=void 0;const r=n(4612);const i=n(7459);const s=n(7005);const a=n(5940);const o=n(7599);const c=n(3743)
;const u=n(8390);class Instruction extends s.Line{constructor(e,t,n,r,i,s){super(e,t);this.dockerfile=n
;this.escapeChar=r;this.instruction=i;this.instructionRange=s}toString(){let e=this.getKeyword()
;for(let t of this.getRawArguments()){e+=" ";e+=t.getValue()}return e}getRangeContent(e){if(e===null)return null
;return this.document.getText().substring(this.document.offsetAt(e.start),this.document.offsetAt(e.end))}
getInstructionRange(){return this.instructionRange}getInstruction(){return this.instruction}getKeyword(){
return this.getInstruction().toUpperCase()}getArgumentsRange(){let e=this.getArguments();if(e.length===0)return null
;return r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end)}getArgumentsRanges(){
let e=this.getArguments();if(e.length===0)return[]
;if(e[0].getRange().start.line===e[e.length-1].getRange().end.line)return[r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end)]
;let t=[];let n=-1;let s=e[0].getRange().start;let a=this.getInstructionRange()
;let o=this.document.offsetAt(s)-this.document.offsetAt(a.start);let c=this.getTextContent()
;let u=c.substring(o,this.document.offsetAt(e[e.length-1].getRange().end)-this.document.offsetAt(a.start))
;let l=this.document.offsetAt(a.start)+o;let g=false;let f=false;for(let e=0;e<u.length;e++){let a=u.charAt(e)
;if(a===this.escapeChar){let i=u.charAt(e+1);if(i===" "||i==="\t")e:for(let i=e+2;i<u.length;i++)switch(u.charAt(i)){
case" ":case"\t":continue;case"\r":i++;case"\n":if(s!==null)t.push(r.Range.create(s,this.document.positionAt(l+n+1)))
;s=null;g=true;f=false;e=i;break e;default:break e}else if(i==="\r"){if(s!==null){
t.push(r.Range.create(s,this.document.positionAt(l+n+1)));s=null}g=true;f=false;e+=2}else if(i==="\n"){
if(s!==null)t.push(r.Range.create(s,this.document.positionAt(l+n+1)));s=null;g=true;f=false;e++}else e++
}else if(i.Util.isNewline(a)){if(f){s=null;g=true;f=false}}else if(!f){if(s===null){if(a==="#"){f=true;continue}
let t=this.document.positionAt(l+e);if(t.character!==0)s=r.Position.create(t.line,0)}n=e}}
if(s===null)t.push(r.Range.create(this.document.positionAt(l+n),this.document.positionAt(l+n+1)));else t.push(r.Range.create(s,this.document.positionAt(l+n+1)))
;return t}getRawArgumentsContent(){let e=this.getArguments();if(e.length===0)return null
;return this.getRangeContent(r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end))}getArgumentsContent(){
let e=this.getArguments();if(e.length===0)return null;let t="";let n=this.getArgumentsRanges()
;let r=this.document.getText()
;for(let e of n)t+=r.substring(this.document.offsetAt(e.start),this.document.offsetAt(e.end));return t}getArguments(){
return this.getRawArguments()}getRawArguments(){let e=[];let t=this.getInstructionRange()
;let n=this.document.offsetAt(t.end)-this.document.offsetAt(t.start);let s=this.getTextContent();let o=s.substring(n)
;let c=this.document.offsetAt(t.start)+n;let u=false;let l=false;let g=-1;let f=false;let h=false;let d=-1;let p=""
;for(let t=0;t<o.length;t++){let n=o.charAt(t);if(i.Util.isWhitespace(n)){if(h){f=true;if(i.Util.isNewline(n)){f=false
;if(l){l=false;u=true}}continue}else if(g!==-1){
if(d===-1)e.push(new a.Argument(p,r.Range.create(this.document.positionAt(c+g),this.document.positionAt(c+t))));else e.push(new a.Argument(p,r.Range.create(this.document.positionAt(c+g),this.document.positionAt(c+d))))
;d=-1;p="";g=-1}}else if(n===this.escapeChar){let i=o.charAt(t+1);if(i===" "||i==="\t")e:for(let e=t+2;e<o.length;e++){
let n=o.charAt(e);switch(n){case" ":case"\t":continue;case"\r":e++;case"\n":l=false;h=true;u=true;if(g!==-1)d=t;t=e
;break e;default:d=t;if(g===-1)t=e-1;break e}}else if(i==="\r"){l=false;h=true;u=true;if(g!==-1&&d===-1)d=t;t+=2
}else if(i==="\n"){l=false;h=true;u=true;if(g!==-1&&d===-1)d=t;t++}else{if(f&&d!==-1){
e.push(new a.Argument(p,r.Range.create(this.document.positionAt(c+g),this.document.positionAt(c+d))));p="";g=-1}d=-1
;f=false;h=false;if(i==="$")p=p+n+i;else if(i==="")break;else p+=i;if(g===-1)g=t;t++}}else if(!l){
if(u&&n==="#")l=true;else{if(f&&d!==-1){
e.push(new a.Argument(p,r.Range.create(this.document.positionAt(c+g),this.document.positionAt(c+d))));p="";g=-1}f=false
;h=false;d=-1;p+=n;if(g===-1)g=t}u=false}}
if(g!==-1)if(d===-1)e.push(new a.Argument(p,r.Range.create(this.document.positionAt(c+g),this.document.positionAt(c+o.length))));else e.push(new a.Argument(p,r.Range.create(this.document.positionAt(c+g),this.document.positionAt(c+d))))
;return e}getExpandedArguments(){let e=this.getArguments();for(let t=0;t<e.length;t++){const n=e[t].getRange()
;let r=this.document.offsetAt(n.start);const i=this.parseVariables(r,e[t].getValue());const s=[];let o=false
;for(let e of i){const t=this.dockerfile.resolveVariable(e.getName(),e.getNameRange().start.line);s.push(t)
;o=o||t!==void 0}if(o){let o="";for(let e=0;e<s.length;e++){const t=i[e].getRange()
;const n=this.document.offsetAt(t.start);const a=this.document.offsetAt(t.end);if(s[e]){
o+=this.document.getText().substring(r,n);o+=s[e];r=a}else{o+=this.document.getText().substring(r,a);r=a}}
const c=this.document.offsetAt(n.end);if(c!==r)o+=this.document.getText().substring(r,c);e[t]=new a.Argument(o,n)}}
return e}getVariables(){const e=[];const t=this.getRawArguments();for(const n of t){let t=n.getRange()
;let r=this.document.getText().substring(this.document.offsetAt(t.start),this.document.offsetAt(t.end))
;const i=this.parseVariables(this.document.offsetAt(n.getRange().start),r);for(const t of i)e.push(t)}return e}
parseVariables(e,t){let n=[];e:for(let s=0;s<t.length;s++)switch(t.charAt(s)){case this.escapeChar:
if(t.charAt(s+1)==="$")s++;break;case"$":if(t.charAt(s+1)==="{"){let i="${";let a="";let o=-1;let u="";let l=-1;let g=-1
;let f=-1;t:for(let h=s+2;h<t.length;h++){let d=t.charAt(h);switch(d){case this.escapeChar:
for(let e=h+1;e<t.length;e++)switch(t.charAt(e)){case" ":case"\t":case"\r":continue;case"\n":h=e;continue t}break
;case"}":i+="}";let p=null;let m=null;let v=f!==-1?u:null;let b=null;if(o===-1)o=h;else if(o+1===h){p=""
;m=r.Range.create(this.document.positionAt(e+o+1),this.document.positionAt(e+o+1))}else{if(l===-1){l=f+1;g=f+1}else g+=1
;p=t.substring(f,f+1);m=r.Range.create(this.document.positionAt(e+f),this.document.positionAt(e+f+1))
;b=r.Range.create(this.document.positionAt(e+l),this.document.positionAt(e+g))}let A=this.document.positionAt(e+s)
;n.push(new c.Variable(a,r.Range.create(this.document.positionAt(e+s+2),this.document.positionAt(e+o)),r.Range.create(A,this.document.positionAt(e+h+1)),p,m,v,b,this.dockerfile.resolveVariable(a,A.line)!==void 0,this.isBuildVariable(a,A.line),i))
;s=h;continue e;case":":if(o===-1)o=h;else if(f!==-1){if(l===-1){l=h;g=h}else g=h;u+=":"}else f=h;i+=":";break;case"\n":
case"\r":case" ":case"\t":break;default:if(o===-1)a+=d;else if(f!==-1){if(l===-1){l=h;g=h}else g=h;u+=d}else f=h;i+=d
;break}}break e}else if(i.Util.isWhitespace(t.charAt(s+1))||s===t.length-1)continue;else{let i=""
;t:for(let a=s+1;a<t.length;a++){let o=t.charAt(a);switch(o){case"\r":case"\n":case" ":case"\t":continue;case"$":
case"'":case'"':let o=this.document.positionAt(e+s)
;n.push(new c.Variable(i,r.Range.create(this.document.positionAt(e+s+1),this.document.positionAt(e+a)),r.Range.create(o,this.document.positionAt(e+a)),null,null,null,null,this.dockerfile.resolveVariable(i,o.line)!==void 0,this.isBuildVariable(i,o.line),"$"+i))
;s=a-1;continue e;case this.escapeChar:for(let e=a+1;e<t.length;e++)switch(t.charAt(e)){case" ":case"\t":case"\r":
continue;case"\n":a=e;continue t}let u=this.document.positionAt(e+s)
;n.push(new c.Variable(i,r.Range.create(this.document.positionAt(e+s+1),this.document.positionAt(e+a)),r.Range.create(u,this.document.positionAt(e+a)),null,null,null,null,this.dockerfile.resolveVariable(i,u.line)!==void 0,this.isBuildVariable(i,u.line),"$"+i))
;break e}if(o.match(/^[a-z0-9_]+$/i)===null){let t=this.document.positionAt(e+s)
;n.push(new c.Variable(i,r.Range.create(this.document.positionAt(e+s+1),this.document.positionAt(e+a)),r.Range.create(t,this.document.positionAt(e+a)),null,null,null,null,this.dockerfile.resolveVariable(i,t.line)!==void 0,this.isBuildVariable(i,t.line),"$"+i))
;s=a-1;continue e}i+=o}let a=this.document.positionAt(e+s)
;n.push(new c.Variable(i,r.Range.create(this.document.positionAt(e+s+1),this.document.positionAt(e+t.length)),r.Range.create(a,this.document.positionAt(e+t.length)),null,null,null,null,this.dockerfile.resolveVariable(i,a.line)!==void 0,this.isBuildVariable(i,a.line),"$"+i))
}break e}return n}isBuildVariable(e,t){if(this.getKeyword()===u.Keyword.FROM){
for(const t of this.dockerfile.getInitialARGs()){const n=t;const r=n.getProperty();if(r&&e===r.getName())return true}
return}let n=this.dockerfile.getContainingImage(r.Position.create(t,0));let i=n.getENVs()
;for(let n=i.length-1;n>=0;n--)if(i[n].isBefore(t))for(let t of i[n].getProperties())if(t.getName()===e)return false
;let s=n.getARGs();for(let n=s.length-1;n>=0;n--)if(s[n].isBefore(t)){let t=s[n].getProperty()
;if(t&&t.getName()===e)return true}return}createSingleLineHeredocs(e){const t=[];for(const n of e){const e=n.getValue()
;if(e.startsWith("<<")&&i.Util.parseHeredocName(e)!==null){const e=n.getRange();const r=this.getNameRange(e)
;const i=this.getName(r);t.push(new o.Heredoc(e,i,r,null,null))}}return t}getName(e){const t=this.document.getText(e)
;let n=false;let r="";e:for(let e=0;e<t.length;e++){const i=t.charAt(e);switch(i){case this.escapeChar:n=true
;for(let n=e+1;n<t.length;n++)switch(t.charAt(n)){case" ":case"\t":break;case"\r":e=n+1;continue e;case"\n":e=n
;continue e;default:r+=t.charAt(n);e=n;continue e}break;case"#":if(n)for(let n=e+1;n<t.length;n++)switch(t.charAt(n)){
case"\n":e=n;continue e}case" ":case"\t":case"\r":case"\n":if(n)break;default:r+=i;break}}return r}getNameRange(e){
const t=this.document.getText(e);let n=false;let i=false;let s=-1;let a=-1;let o=false;let c=null
;e:for(let e=0;e<t.length;e++){const r=t.charAt(e);switch(r){case'"':case"'":if(c===r)break e;c=r;continue
;case this.escapeChar:for(let n=e+1;n<t.length;n++)switch(t.charAt(n)){case"\n":o=true;n=e;continue e}break;case" ":
case"\t":case"\r":case"\n":break;case"<":if(n)i=true;else n=true;break;case"-":if(i){i=false;break}case"#":
if(o)for(let n=e+1;n<t.length;n++)switch(t.charAt(n)){case"\n":e=n;continue e}default:if(s===-1)s=e;if(c!==null){a=e+1
;break}break e}}if(s===-1)return r.Range.create(e.end,e.end)
;const u=this.document.positionAt(this.document.offsetAt(e.start)+s)
;const l=c!==null?this.document.positionAt(this.document.offsetAt(e.start)+a):e.end;return r.Range.create(u,l)}
getHeredocs(){const e=this.getArguments();if(e.length===0)return[];const t=[];const n=this.getRange()
;if(n.start.line===n.end.line)return this.createSingleLineHeredocs(e);const i=[];let s=false;let a=false;let c=-1
;let u=-1;let l=-1;let g=0;const f=this.document.offsetAt(e[0].getRange().start)
;const h=this.getRangeContent(r.Range.create(e[0].getRange().start,this.getRange().end))
;e:for(let n=0;n<h.length;n++)switch(h.charAt(n)){case this.escapeChar:a=true
;for(let e=n+1;e<h.length;e++)switch(h.charAt(e)){case" ":case"\t":break;case"\r":e++;case"\n":n=e;continue e;default:
n=e;continue e}break;case"\r":break;case"\n":if(a)break;if(s){if(c===-1)c=n;u=n;const e=i[g];const s=e.getRange()
;const a=this.getNameRange(s);const h=this.getName(a)
;const d=this.getDelimiterRange(e,h,r.Range.create(this.document.positionAt(f+l),this.document.positionAt(f+n)))
;if(d!==null){const e=r.Range.create(this.document.positionAt(f+c),this.document.positionAt(f+l-1))
;t.push(new o.Heredoc(s,h,a,e,d));c=-1;g++}l=-1}else{const t=f+n
;for(const n of e)if(this.document.offsetAt(n.getRange().start)<t){if(n.getValue().startsWith("<<"))i.push(n)}else break
;s=true;l=-1;continue e}break;case" ":case"\t":if(a)break;case"#":if(a)for(let e=n+1;e<h.length;e++)switch(h.charAt(e)){
case"\n":n=e;continue e}default:if(a)a=false;if(s){if(c===-1)c=n;if(l===-1)l=n}break}if(s){const e=i[g]
;const s=e.getRange();const a=this.getNameRange(s);const h=this.getName(a);let d=null
;const p=this.getDelimiterRange(e,h,r.Range.create(this.document.positionAt(f+l),n.end))
;if(p===null)d=r.Range.create(this.document.positionAt(f+c),n.end);else if(u!==-1)d=r.Range.create(this.document.positionAt(f+c),this.document.positionAt(f+u))
;t.push(new o.Heredoc(s,h,a,d,p));g++;for(let e=g;e<i.length;e++){const e=i[g];const n=e.getRange()
;const r=this.getNameRange(n);const s=this.getName(r);t.push(new o.Heredoc(n,s,r,null,null));g++}
}else return this.createSingleLineHeredocs(e);return t}getDelimiterRange(e,t,n){const i=this.document.getText(n)
;if(e.getValue().startsWith("<<-")){let e=0;while(i.charAt(e)==="\t")e++
;if(i.substring(e)===t)return r.Range.create(r.Position.create(n.start.line,e),n.end);return null}return i===t?n:null}}
t.Instruction=Instruction},9618:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Add=void 0
;const r=n(5305);class Add extends r.JSONInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}
stopSearchingForFlags(e){return e.indexOf("--")===-1}}t.Add=Add},4381:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:true});t.Arg=void 0;const r=n(9602);const i=n(4984);class Arg extends i.PropertyInstruction{
constructor(e,t,n,i,s,a){super(e,t,n,i,s,a);this.property=null;const o=this.getPropertyArguments()
;if(o.length===1)this.property=new r.Property(this.document,this.escapeChar,o[0]);else this.property=null}getProperty(){
return this.property}}t.Arg=Arg},5517:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Cmd=void 0
;const r=n(5305);class Cmd extends r.JSONInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}}t.Cmd=Cmd},
444:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Copy=void 0;const r=n(5305)
;class Copy extends r.JSONInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}stopSearchingForFlags(e){
return e.indexOf("--")===-1}getFromFlag(){let e=super.getFlags();return e.length===1&&e[0].getName()==="from"?e[0]:null}
getHeredocs(){return super.getHeredocs()}}t.Copy=Copy},1835:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Entrypoint=void 0;const r=n(5305);class Entrypoint extends r.JSONInstruction{constructor(e,t,n,r,i,s){
super(e,t,n,r,i,s)}}t.Entrypoint=Entrypoint},1822:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Env=void 0;const r=n(4984);class Env extends r.PropertyInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}
getProperties(){return super.getProperties()}}t.Env=Env},5377:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true
});t.From=void 0;const r=n(4612);const i=n(2393);class From extends i.ModifiableInstruction{constructor(e,t,n,r,i,s){
super(e,t,n,r,i,s)}stopSearchingForFlags(e){return e.indexOf("--")===-1}getImage(){const e=this.getArguments()
;return e.length>0?e[0].getValue():null}getImageName(){const e=this.getRangeContent(this.getImageNameRange())
;if(e===null)return null;let t=false;let n=false;let r="";for(let i=0;i<e.length;i++){const s=e.charAt(i);switch(s){
case this.escapeChar:n=true;break;case"\r":continue;case"\n":t=false;break;case" ":case"\t":break;case"#":
if(n)t=true;else{r+=s;n=false}break;default:if(!t){r+=s;n=false}break}}return r}getImageNameRange(){
let e=this.getImageRange();if(e){let t=this.getRegistryRange()
;if(t)e.start=this.document.positionAt(this.document.offsetAt(t.end)+1);let n=this.getImageTagRange()
;let r=this.getImageDigestRange();if(n===null){
if(r!==null)e.end=this.document.positionAt(this.document.offsetAt(r.start)-1)
}else e.end=this.document.positionAt(this.document.offsetAt(n.start)-1);return e}return null}getImageRange(){
let e=this.getArguments();return e.length!==0?e[0].getRange():null}getImageTag(){
return this.getRangeContent(this.getImageTagRange())}getImageTagRange(){const e=this.getImageRange();if(e){
const t=this.document.offsetAt(e.start);const n=this.getRangeContent(e);const i=this.indexOf(t,n,"@")
;const s=n.indexOf("/");if(i===-1){const i=this.lastIndexOf(t,n,":")
;if(i>s)return r.Range.create(this.document.positionAt(t+i+1),e.end)}const a=n.substring(0,i);const o=a.indexOf(":")
;if(o===-1)return null;if(s===-1)return r.Range.create(this.document.positionAt(t+o+1),this.document.positionAt(t+i))
;if(o<s)return null;return r.Range.create(this.document.positionAt(t+o+1),this.document.positionAt(t+a.length))}
return null}getImageDigest(){return this.getRangeContent(this.getImageDigestRange())}getImageDigestRange(){
let e=this.getImageRange();if(e){let t=this.getRangeContent(e)
;let n=this.lastIndexOf(this.document.offsetAt(e.start),t,"@")
;if(n!==-1)return r.Range.create(e.start.line,e.start.character+n+1,e.end.line,e.end.character)}return null}
indexOf(e,t,n){let r=t.indexOf(n);const i=this.getVariables();for(let s=0;s<i.length;s++){const a=e+r
;const o=i[s].getRange();if(this.document.offsetAt(o.start)<a&&a<this.document.offsetAt(o.end)){
const i=this.document.offsetAt(o.end)-e;const a=t.substring(i);const c=a.indexOf(n);if(c===-1)return-1;r=c+i;s=-1
;continue}}return r}lastIndexOf(e,t,n){let r=t.lastIndexOf(n);const i=this.getVariables();for(let s=0;s<i.length;s++){
const a=e+r;const o=i[s].getRange();if(this.document.offsetAt(o.start)<a&&a<this.document.offsetAt(o.end)){
r=t.substring(0,r).lastIndexOf(n);if(r===-1)return-1;s=-1;continue}}return r}getRegistry(){
return this.getRangeContent(this.getRegistryRange())}getRegistryRange(){const e=this.getImageRange();if(e){
const t=this.getImageTagRange();const n=this.getImageDigestRange();if(t===null){
if(n!==null)e.end=this.document.positionAt(this.document.offsetAt(n.start)-1)
}else e.end=this.document.positionAt(this.document.offsetAt(t.start)-1);const i=this.getRangeContent(e)
;const s=this.document.offsetAt(e.start);const a=this.indexOf(s,i,"/");if(a===-1)return null
;const o=this.indexOf(s,i,":");const c=this.indexOf(s,i,".")
;if(o!==-1||c!==-1)return r.Range.create(e.start,this.document.positionAt(s+a));const u=i.substring(0,a)
;if(u==="localhost")return r.Range.create(e.start,this.document.positionAt(s+a))}return null}getBuildStage(){
let e=this.getBuildStageRange();return e===null?null:this.getRangeContent(e)}getBuildStageRange(){
let e=this.getArguments();if(e.length>2&&e[1].getValue().toUpperCase()==="AS")return e[2].getRange();return null}
getPlatformFlag(){let e=super.getFlags();return e.length===1&&e[0].getName()==="platform"?e[0]:null}}t.From=From},
1167:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Healthcheck=void 0;const r=n(2393)
;class Healthcheck extends r.ModifiableInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}stopSearchingForFlags(e){
e=e.toUpperCase();return e==="CMD"||e==="NONE"}getSubcommand(){let e=this.getArguments();return e.length!==0?e[0]:null}}
t.Healthcheck=Healthcheck},3871:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Label=void 0
;const r=n(4984);const i=n(7459);class Label extends r.PropertyInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}
getVariables(){const e=super.getVariables();const t=this.getProperties();for(const n of t){const t=n.getUnescapedValue()
;if(t!==null&&t.length>2&&t.charAt(0)==="'"&&t.charAt(t.length-1)==="'"){const t=n.getValueRange()
;for(let n=0;n<e.length;n++)if(i.Util.isInsideRange(e[n].getRange().start,t)){e.splice(n,1);n--}}}return e}
getProperties(){return super.getProperties()}}t.Label=Label},5554:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:true});t.Onbuild=void 0;const r=n(4612);const i=n(7988);const s=n(5279);class Onbuild extends s.Instruction{
constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}getTrigger(){let e=this.getTriggerWord()
;return e===null?null:e.toUpperCase()}getTriggerWord(){return this.getRangeContent(this.getTriggerRange())}
getTriggerRange(){let e=this.getArguments();return e.length>0?e[0].getRange():null}getTriggerInstruction(){
let e=this.getTriggerRange();if(e===null)return null;let t=this.getArguments()
;return i.Parser.createInstruction(this.document,this.dockerfile,this.escapeChar,r.Range.create(t[0].getRange().start,this.getRange().end),this.getTriggerWord(),e)
}}t.Onbuild=Onbuild},7224:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Run=void 0;const r=n(5305)
;class Run extends r.JSONInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}stopSearchingForFlags(e){
return e.indexOf("--")===-1}getHeredocs(){return super.getHeredocs()}}t.Run=Run},7523:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Shell=void 0;const r=n(5305);class Shell extends r.JSONInstruction{
constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}}t.Shell=Shell},4301:(e,t,n)=>{Object.defineProperty(t,"__esModule",{
value:true});t.Stopsignal=void 0;const r=n(5279);class Stopsignal extends r.Instruction{constructor(e,t,n,r,i,s){
super(e,t,n,r,i,s)}}t.Stopsignal=Stopsignal},3998:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.User=void 0;const r=n(5279);class User extends r.Instruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}}t.User=User
},1347:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Volume=void 0;const r=n(5305)
;class Volume extends r.JSONInstruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}}t.Volume=Volume},7529:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Workdir=void 0;const r=n(5279);class Workdir extends r.Instruction{
constructor(e,t,n,r,i,s){super(e,t,n,r,i,s)}getPath(){return this.getArgumentsContent()}getAbsolutePath(){
const e=this.getPath();if(e===null||e.startsWith("/"))return e;const t=this.getRange().start.line
;const n=this.dockerfile.getStageHierarchy(t);for(let r=n.length-1;r>=0;r--){const i=n[r].getWORKDIRs()
;for(let n=i.length-1;n>=0;n--)if(i[n].getRange().start.line<t){const t=i[n].getAbsolutePath()
;if(t===void 0||t===null)return;return t.endsWith("/")?t+e:t+"/"+e}}return}}t.Workdir=Workdir},3702:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:true});t.JSONArgument=void 0;const r=n(5940)
;class JSONArgument extends r.Argument{constructor(e,t,n){super(e,t);this.jsonRange=n}getJSONRange(){
return this.jsonRange}getJSONValue(){let e=super.getValue();e=e.substring(1,e.length-1);return e}}
t.JSONArgument=JSONArgument},5305:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.JSONInstruction=void 0
;const r=n(4612);const i=n(5940);const s=n(3702);const a=n(2393);class JSONInstruction extends a.ModifiableInstruction{
constructor(e,t,n,a,o,c){super(e,t,n,a,o,c);this.openingBracket=null;this.closingBracket=null;this.jsonStrings=[]
;const u=this.getRawArgumentsContent();if(u===null)return;const l=this.getArguments()
;if(l.length===1&&l[0].getValue()==="[]"){let e=l[0].getRange()
;this.openingBracket=new i.Argument("[",r.Range.create(e.start.line,e.start.character,e.start.line,e.start.character+1))
;this.closingBracket=new i.Argument("]",r.Range.create(e.start.line,e.start.character+1,e.end.line,e.end.character))
;return}else if(l.length===2&&l[0].getValue()==="["&&l[1].getValue()==="]"){this.openingBracket=l[0]
;this.closingBracket=l[1];return}const g=e.offsetAt(this.getArgumentsRange().start);let f=-1;let h="";let d=false
;let p="";e:for(let t=0;t<u.length;t++){let n=u.charAt(t);switch(n){case"[":if(h===""){
this.openingBracket=new i.Argument("[",r.Range.create(e.positionAt(g+t),e.positionAt(g+t+1)));h="["
}else if(d)p+=n;else break e;break;case'"':if(h==="["||h===","){f=t;d=true;h='"';p+=n;continue}else if(h==='"')if(d){
p+=n;d=false
;this.jsonStrings.push(new s.JSONArgument(p,r.Range.create(e.positionAt(g+f),e.positionAt(g+t+1)),r.Range.create(e.positionAt(g+f+1),e.positionAt(g+t))))
;p=""}else break e;else break e;break;case",":if(d)p+=n;else if(h==='"')h=",";else break e;break;case"]":
if(d)p+=n;else if(h!==""){this.closingBracket=new i.Argument("]",r.Range.create(e.positionAt(g+t),e.positionAt(g+t+1)))
;break e}break;case" ":case"\t":break;case"\\":if(d)switch(u.charAt(t+1)){case'"':case"\\":p+=u.charAt(t+1);t++;continue
;case" ":case"\t":t:for(let e=t+2;e<u.length;e++)switch(u.charAt(e)){case"\r":e++;case"\n":t=e;continue e;case" ":
case"\t":break;default:break t}break;case"\r":t++;default:t++;continue
}else t:for(let e=t+1;e<u.length;e++)switch(u.charAt(e)){case"\r":e++;case"\n":t=e;continue e;case" ":case"\t":break
;default:break t}break e;default:if(!d)break e;p+=n;break}}}stopSearchingForFlags(e){return true}getOpeningBracket(){
return this.openingBracket}getJSONStrings(){return this.jsonStrings}getClosingBracket(){return this.closingBracket}}
t.JSONInstruction=JSONInstruction},7005:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.Line=void 0
;t.Line=class Line{constructor(e,t){this.document=e;this.range=t}getRange(){return this.range}getTextContent(){
return this.document.getText().substring(this.document.offsetAt(this.range.start),this.document.offsetAt(this.range.end))
}isAfter(e){return this.range.start.line>e.range.start.line}isBefore(e){return this.range.start.line<e}}},
8390:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.DockerfileParser=t.DefaultVariables=t.Directive=t.Keyword=t.Workdir=t.Volume=t.User=t.Stopsignal=t.Shell=t.Run=t.PropertyInstruction=t.Onbuild=t.ModifiableInstruction=t.Label=t.JSONInstruction=t.Heredoc=t.Healthcheck=t.From=t.Env=t.Entrypoint=t.Copy=t.Cmd=t.Arg=t.Add=t.Variable=t.Property=t.ParserDirective=t.Line=t.Instruction=t.Flag=t.Comment=t.JSONArgument=t.Argument=void 0
;var r=n(5940);Object.defineProperty(t,"Argument",{enumerable:true,get:function(){return r.Argument}});var i=n(3702)
;Object.defineProperty(t,"JSONArgument",{enumerable:true,get:function(){return i.JSONArgument}});const s=n(4022)
;Object.defineProperty(t,"Comment",{enumerable:true,get:function(){return s.Comment}});const a=n(7988);var o=n(1077)
;Object.defineProperty(t,"Flag",{enumerable:true,get:function(){return o.Flag}});const c=n(5279)
;Object.defineProperty(t,"Instruction",{enumerable:true,get:function(){return c.Instruction}});var u=n(7005)
;Object.defineProperty(t,"Line",{enumerable:true,get:function(){return u.Line}});const l=n(7499)
;Object.defineProperty(t,"ParserDirective",{enumerable:true,get:function(){return l.ParserDirective}});var g=n(9602)
;Object.defineProperty(t,"Property",{enumerable:true,get:function(){return g.Property}});var f=n(3743)
;Object.defineProperty(t,"Variable",{enumerable:true,get:function(){return f.Variable}});var h=n(9618)
;Object.defineProperty(t,"Add",{enumerable:true,get:function(){return h.Add}});const d=n(4381)
;Object.defineProperty(t,"Arg",{enumerable:true,get:function(){return d.Arg}});const p=n(5517)
;Object.defineProperty(t,"Cmd",{enumerable:true,get:function(){return p.Cmd}});const m=n(444)
;Object.defineProperty(t,"Copy",{enumerable:true,get:function(){return m.Copy}});const v=n(1835)
;Object.defineProperty(t,"Entrypoint",{enumerable:true,get:function(){return v.Entrypoint}});const b=n(1822)
;Object.defineProperty(t,"Env",{enumerable:true,get:function(){return b.Env}});const A=n(5377)
;Object.defineProperty(t,"From",{enumerable:true,get:function(){return A.From}});const R=n(1167)
;Object.defineProperty(t,"Healthcheck",{enumerable:true,get:function(){return R.Healthcheck}});var y=n(7599)
;Object.defineProperty(t,"Heredoc",{enumerable:true,get:function(){return y.Heredoc}});var I=n(5305)
;Object.defineProperty(t,"JSONInstruction",{enumerable:true,get:function(){return I.JSONInstruction}});var k=n(3871)
;Object.defineProperty(t,"Label",{enumerable:true,get:function(){return k.Label}});var C=n(2393)
;Object.defineProperty(t,"ModifiableInstruction",{enumerable:true,get:function(){return C.ModifiableInstruction}})
;var x=n(5554);Object.defineProperty(t,"Onbuild",{enumerable:true,get:function(){return x.Onbuild}});var O=n(4984)
;Object.defineProperty(t,"PropertyInstruction",{enumerable:true,get:function(){return O.PropertyInstruction}})
;var w=n(7224);Object.defineProperty(t,"Run",{enumerable:true,get:function(){return w.Run}});var P=n(7523)
;Object.defineProperty(t,"Shell",{enumerable:true,get:function(){return P.Shell}});var _=n(4301)
;Object.defineProperty(t,"Stopsignal",{enumerable:true,get:function(){return _.Stopsignal}});var T=n(3998)
;Object.defineProperty(t,"User",{enumerable:true,get:function(){return T.User}});var S=n(1347)
;Object.defineProperty(t,"Volume",{enumerable:true,get:function(){return S.Volume}});const E=n(7529)
;Object.defineProperty(t,"Workdir",{enumerable:true,get:function(){return E.Workdir}});var L;(function(e){e["ADD"]="ADD"
;e["ARG"]="ARG";e["CMD"]="CMD";e["COPY"]="COPY";e["ENTRYPOINT"]="ENTRYPOINT";e["ENV"]="ENV";e["EXPOSE"]="EXPOSE"
;e["FROM"]="FROM";e["HEALTHCHECK"]="HEALTHCHECK";e["LABEL"]="LABEL";e["MAINTAINER"]="MAINTAINER";e["ONBUILD"]="ONBUILD"
;e["RUN"]="RUN";e["SHELL"]="SHELL";e["STOPSIGNAL"]="STOPSIGNAL";e["USER"]="USER";e["VOLUME"]="VOLUME"
;e["WORKDIR"]="WORKDIR"})(L||(t.Keyword=L={}));var D;(function(e){e["escape"]="escape";e["syntax"]="syntax"
})(D||(t.Directive=D={}))
;t.DefaultVariables=["ALL_PROXY","all_proxy","FTP_PROXY","ftp_proxy","HTTP_PROXY","http_proxy","HTTPS_PROXY","https_proxy","NO_PROXY","no_proxy"]
;var V;(function(e){e.parse=function parse(e){let t=new a.Parser;return t.parse(e)}})(V||(t.DockerfileParser=V={}))},
2393:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.ModifiableInstruction=void 0;const r=n(4612)
;const i=n(1077);const s=n(5279);class ModifiableInstruction extends s.Instruction{constructor(e,t,n,r,i,s){
super(e,t,n,r,i,s)}getFlags(){if(!this.flags){this.flags=[];for(let e of this.getArguments()){let t=e.getValue()
;if(this.stopSearchingForFlags(t))return this.flags;else if(t.indexOf("--")===0){let n=e.getRange()
;let s=this.document.getText().substring(this.document.offsetAt(n.start),this.document.offsetAt(n.end))
;let a=t.indexOf("=");let o=s.indexOf("=");let c=false;let u=false;let l=-1
;e:for(let e=0;e<s.length;e++)switch(s.charAt(e)){case"\\":case" ":case"\t":case"\r":case"\n":break;case"-":if(u){l=e
;break e}else if(c)u=true;else c=true;break;default:l=e;break e}
let g=this.document.positionAt(this.document.offsetAt(n.start)+l)
;if(o===-1)this.flags.push(new i.Flag(this.document,n,t.substring(2),r.Range.create(g,n.end),null,null));else if(o===t.length-1){
let e=this.document.positionAt(this.document.offsetAt(n.start)+o)
;this.flags.push(new i.Flag(this.document,n,t.substring(2,o),r.Range.create(g,e),"",r.Range.create(n.end,n.end)))}else{
let e=this.document.positionAt(this.document.offsetAt(n.start)+o)
;this.flags.push(new i.Flag(this.document,n,t.substring(2,a),r.Range.create(g,e),t.substring(a+1),r.Range.create(this.document.positionAt(this.document.offsetAt(n.start)+o+1),n.end)))
}}}}return this.flags}getArguments(){const e=super.getArguments();const t=this.getFlags();if(t.length===0)return e
;for(let n=0;n<t.length;n++)e.shift();return e}}t.ModifiableInstruction=ModifiableInstruction},7988:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Parser=void 0;const r=n(3383);const i=n(4612);const s=n(4022)
;const a=n(7499);const o=n(5279);const c=n(9618);const u=n(4381);const l=n(5517);const g=n(444);const f=n(1822)
;const h=n(1835);const d=n(5377);const p=n(1167);const m=n(3871);const v=n(5554);const b=n(7224);const A=n(7523)
;const R=n(4301);const y=n(7529);const I=n(3998);const k=n(1347);const C=n(9933);const x=n(7459);const O=n(8390)
;class Parser{constructor(){this.escapeChar=null}static createInstruction(e,t,n,r,i,s){switch(i.toUpperCase()){
case"ADD":return new c.Add(e,r,t,n,i,s);case"ARG":return new u.Arg(e,r,t,n,i,s);case"CMD":return new l.Cmd(e,r,t,n,i,s)
;case"COPY":return new g.Copy(e,r,t,n,i,s);case"ENTRYPOINT":return new h.Entrypoint(e,r,t,n,i,s);case"ENV":
return new f.Env(e,r,t,n,i,s);case"FROM":return new d.From(e,r,t,n,i,s);case"HEALTHCHECK":
return new p.Healthcheck(e,r,t,n,i,s);case"LABEL":return new m.Label(e,r,t,n,i,s);case"ONBUILD":
return new v.Onbuild(e,r,t,n,i,s);case"RUN":return new b.Run(e,r,t,n,i,s);case"SHELL":return new A.Shell(e,r,t,n,i,s)
;case"STOPSIGNAL":return new R.Stopsignal(e,r,t,n,i,s);case"WORKDIR":return new y.Workdir(e,r,t,n,i,s);case"USER":
return new I.User(e,r,t,n,i,s);case"VOLUME":return new k.Volume(e,r,t,n,i,s)}return new o.Instruction(e,r,t,n,i,s)}
getParserDirectives(e,t){const n=[];this.escapeChar="";const r=x.Util.isUTF8BOM(t.substring(0,1))?1:0
;e:for(let s=r;s<t.length;s++)switch(t.charAt(s)){case" ":case"\t":break;case"\r":case"\n":break e;case"#":let r=-1
;let o=-1;for(let c=s+1;c<t.length;c++){let u=t.charAt(c);switch(u){case" ":case"\t":if(r!==-1&&o===-1)o=c;break
;case"\r":case"\n":break e;case"=":let l=-1;let g=-1;if(o===-1)o=c;let f=t.length;t:for(let e=c+1;e<t.length;e++){
u=t.charAt(e);switch(u){case"\r":case"\n":if(l!==-1&&g===-1)g=e;f=e;break t;case"\t":case" ":if(l!==-1&&g===-1)g=e
;continue;default:if(l===-1)l=e;break}}if(r===-1)break e;if(l===-1){l=c+1;g=f}else if(g===-1)g=t.length
;const h=i.Range.create(e.positionAt(s),e.positionAt(f));const d=i.Range.create(e.positionAt(r),e.positionAt(o))
;const p=i.Range.create(e.positionAt(l),e.positionAt(g));n.push(new a.ParserDirective(e,h,d,p));r=-1
;if(t.charAt(g)==="\r")s=g+1;else s=g;continue e;default:if(r===-1)r=c;break}}break;default:break e}return n}parse(e){
this.document=r.TextDocument.create("","",0,e);this.buffer=e;let t=new C.Dockerfile(this.document)
;let n=this.getParserDirectives(this.document,this.buffer);let s=0;this.escapeChar="\\";if(n.length>0){
t.setDirectives(n);this.escapeChar=t.getEscapeCharacter();s=this.document.offsetAt(i.Position.create(n.length,0))
}else if(x.Util.isUTF8BOM(e.substring(0,1)))s=1;for(let e=s;e<this.buffer.length;e++){const n=this.buffer.charAt(e)
;switch(n){case" ":case"\t":case"\r":case"\n":break;case"#":e=this.processComment(t,e);break;default:
e=this.processInstruction(t,n,e);break}}t.organizeComments();return t}processInstruction(e,t,n){let r=t;let i=-1
;let s=false;e:for(let a=n+1;a<this.buffer.length;a++){t=this.buffer.charAt(a);switch(t){case this.escapeChar:s=true
;t=this.buffer.charAt(a+1);if(t==="\r"||t==="\n"){if(i===-1)i=a;a++}else if(t===" "||t==="\t"){
for(let e=a+2;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case" ":case"\t":break;case"\r":case"\n":a=e
;continue e;default:i=a+1;r+=this.escapeChar;a=e-2;continue e}i=a+1;r+=this.escapeChar;break e}else{i=a+1
;r+=this.escapeChar;s=false}break;case" ":case"\t":if(s){
t:for(let e=a+1;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case" ":case"\t":break;case"\r":case"\n":a=e
;continue e;default:break t}s=false}if(i===-1)i=a;a=this.processArguments(e,r,i,n,a)
;e.addInstruction(this.createInstruction(e,r,n,i,a));return a;case"\r":case"\n":if(s)continue;if(i===-1)i=a
;e.addInstruction(this.createInstruction(e,r,n,a,a));return a;case"#":if(s)continue;default:i=a+1;r+=t;s=false;break}}
if(i===-1)i=this.buffer.length;e.addInstruction(this.createInstruction(e,r,n,i,this.buffer.length))
;return this.buffer.length}processHeredocs(e,t){let n=e.getKeyword();if(n===O.Keyword.ONBUILD){
e=e.getTriggerInstruction();if(e===null)return t;n=e.getKeyword()}
if(n!==O.Keyword.ADD&&n!==O.Keyword.COPY&&n!==O.Keyword.RUN)return t;const r=[];let i=false
;for(const t of e.getArguments()){const e=t.getValue();if(e.startsWith("<<")&&e.length>2){if(e.startsWith("<<-"))i=true
;const t=x.Util.parseHeredocName(e);if(t!==null)r.push(t)}}if(r.length>0)for(const e of r)t=this.parseHeredoc(e,t,i)
;return t}processArguments(e,t,n,r,i){let s=false
;e:for(let a=i+1;a<this.buffer.length;a++)switch(this.buffer.charAt(a)){case"\r":case"\n":if(s)continue
;return this.processHeredocs(this.createInstruction(e,t,r,n,a),a);case this.escapeChar:const i=this.buffer.charAt(a+1)
;if(i==="\n"||i==="\r"){s=true;a++}else if(i===" "||i==="\t"){
for(let e=a+2;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case" ":case"\t":break;case"\r":case"\n":s=true
;default:a=e;continue e}return this.buffer.length}continue;case"#":if(s){a=this.processComment(e,a);continue e}break
;case" ":case"\t":break;default:if(s)s=false;break}return this.buffer.length}processComment(e,t){
let n=this.buffer.length;e:for(let e=t+1;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case"\r":case"\n":n=e
;break e}const r=i.Range.create(this.document.positionAt(t),this.document.positionAt(n))
;e.addComment(new s.Comment(this.document,r));return n}parseHeredoc(e,t,n){let r=-1;let i=true
;for(let s=t;s<this.buffer.length;s++)switch(this.buffer.charAt(s)){case" ":i=false;break;case"\t":if(!n)i=false;break
;case"\r":case"\n":if(r!==-1&&e===this.buffer.substring(r,s))return s;r=-1;i=true;break;default:if(i){r=s;i=false}break}
return this.buffer.length}createInstruction(e,t,n,r,s){const a=this.document.positionAt(n)
;const o=i.Range.create(a,this.document.positionAt(r));const c=i.Range.create(a,this.document.positionAt(s))
;return Parser.createInstruction(this.document,e,this.escapeChar,c,t,o)}}t.Parser=Parser},7499:(e,t,n)=>{
Object.defineProperty(t,"__esModule",{value:true});t.ParserDirective=void 0;const r=n(8390);const i=n(7005)
;class ParserDirective extends i.Line{constructor(e,t,n,r){super(e,t);this.nameRange=n;this.valueRange=r}toString(){
return"# "+this.getName()+"="+this.getValue()}getNameRange(){return this.nameRange}getValueRange(){
return this.valueRange}getName(){
return this.document.getText().substring(this.document.offsetAt(this.nameRange.start),this.document.offsetAt(this.nameRange.end))
}getValue(){
return this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))
}getDirective(){const e=r.Directive[this.getName().toLowerCase()];return e===void 0?null:e}}
t.ParserDirective=ParserDirective},9602:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true});t.Property=void 0
;const r=n(4612);const i=n(7459);class Property{constructor(e,t,n,i){this.assignmentOperatorRange=null
;this.assignmentOperator=null;this.valueRange=null;this.value=null;this.document=e;this.escapeChar=t
;this.nameRange=Property.getNameRange(e,n)
;let s=e.getText().substring(e.offsetAt(this.nameRange.start),e.offsetAt(this.nameRange.end))
;this.name=Property.getValue(s,t);if(i){this.valueRange=i.getRange()
;s=e.getText().substring(e.offsetAt(this.valueRange.start),e.offsetAt(this.valueRange.end))
;this.value=Property.getValue(s,t);this.range=r.Range.create(this.nameRange.start,this.valueRange.end)}else{
let i=n.getRange()
;if(this.nameRange.start.line===i.start.line&&this.nameRange.start.character===i.start.character&&this.nameRange.end.line===i.end.line&&this.nameRange.end.character===i.end.character);else{
this.valueRange=Property.getValueRange(e,n)
;s=e.getText().substring(e.offsetAt(this.valueRange.start),e.offsetAt(this.valueRange.end))
;this.value=Property.getValue(s,t);this.assignmentOperatorRange=r.Range.create(this.nameRange.end,this.valueRange.start)
;this.assignmentOperator="="}this.range=i}}getRange(){return this.range}getName(){return this.name}getNameRange(){
return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getAssignmentOperator(){
return this.assignmentOperator}getAssignmentOperatorRange(){return this.assignmentOperatorRange}getUnescapedValue(){
if(this.valueRange===null)return null;let e=false;let t=""
;let n=this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))
;e:for(let r=0;r<n.length;r++){let i=n.charAt(r);switch(i){case this.escapeChar:
for(let s=r+1;s<n.length;s++)switch(n.charAt(s)){case"\r":s++;case"\n":e=true;r=s;continue e;case" ":case"\t":break
;default:t+=i;continue e}t+=i;break;case"\r":case"\n":break;case" ":case"\t":if(!e)t+=i;break;case"#":
if(e)for(let e=r+1;e<n.length;e++)switch(n.charAt(e)){case"\r":e++;case"\n":r=e;continue e}else t+=i;break;default:t+=i
;e=false;break}}return t}static getNameRange(e,t){let n=t.getValue();let i=n.indexOf("=");if(i!==-1){let s=n.charAt(0)
;let a=n.charAt(i-1)
;if(s==='"'&&a==='"'||s==="'"&&a==="'"||s!=='"'&&s!=="'")return r.Range.create(t.getRange().start,e.positionAt(e.offsetAt(t.getRange().start)+i))
}return t.getRange()}static getValueRange(e,t){
return r.Range.create(e.positionAt(e.offsetAt(t.getRange().start)+t.getValue().indexOf("=")+1),e.positionAt(e.offsetAt(t.getRange().end)))
}static getValue(e,t){let n=false;const r=i.Util.findLeadingNonWhitespace(e,t);if(r!==0&&e.charAt(r)==="#")n=true
;e=e.substring(r);let s=e.charAt(0);let a=e.charAt(e.length-1);let o=s==="'"||s==='"';let c=s==="'"&&a==="'";let u=false
;if(s==='"')for(let n=1;n<e.length;n++)if(e.charAt(n)===t)n++;else if(e.charAt(n)==='"'&&n===e.length-1)u=true
;if(c||u)e=e.substring(1,e.length-1);let l=-1;let g="";let f=0;e:for(let r=0;r<e.length;r++){let i=e.charAt(r)
;switch(i){case t:if(r+1===e.length){g+=t;break e}i=e.charAt(r+1);if(i===" "||i==="\t")t:for(let s=r+2;s<e.length;s++){
let a=e.charAt(s);switch(a){case" ":case"\t":break;case"\r":s++;case"\n":n=true;r=s;continue e;default:if(!u&&!c&&!o){
if(a===t){g+=i;r+=1}else{g=g+i+a;r=s}continue e}break t}}if(u){if(i==="\r"){n=true;r+=2}else if(i==="\n"){n=true;r++
}else if(i!=='"'){if(i===t)r++;g+=t}continue e}else if(c||o){if(i==="\r"){n=true;r+=2}else if(i==="\n"){n=true;r++
}else g+=t;continue e}else if(i===t){g+=t;r++}else if(i==="\r"){n=true;r+=2}else if(i==="\n"){n=true;r++;f=r}else{g+=i
;r++}break;case" ":case"\t":if(n&&l===-1)l=r;g+=i;break;case"\r":r++;case"\n":if(n&&l!==-1){
g=g.substring(0,g.length-(r-l-1));l=-1}break;case"#":if(n){if(l!==-1){g=g.substring(0,g.length-(r-l));l=-1}
t:for(let t=r+1;t<e.length;t++)switch(e.charAt(t)){case"\r":t++;case"\n":r=t;break t}continue e}default:if(n){n=false
;l=-1}g+=i;break}}return g}}t.Property=Property},4984:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.PropertyInstruction=void 0;const r=n(4612);const i=n(5279);const s=n(9602);const a=n(5940);const o=n(7459)
;class PropertyInstruction extends i.Instruction{constructor(e,t,n,r,i,s){super(e,t,n,r,i,s);this.properties=void 0}
getProperties(){if(this.properties===void 0){let e=this.getPropertyArguments()
;if(e.length===0)this.properties=[];else if(e.length===1)this.properties=[new s.Property(this.document,this.escapeChar,e[0])];else if(e.length===2)if(e[0].getValue().indexOf("=")===-1)this.properties=[new s.Property(this.document,this.escapeChar,e[0],e[1])];else this.properties=[new s.Property(this.document,this.escapeChar,e[0]),new s.Property(this.document,this.escapeChar,e[1])];else if(e[0].getValue().indexOf("=")===-1){
let t=this.document.getText();let n=e[1].getRange().start;let i=e[e.length-1].getRange().end
;t=t.substring(this.document.offsetAt(n),this.document.offsetAt(i))
;this.properties=[new s.Property(this.document,this.escapeChar,e[0],new a.Argument(t,r.Range.create(e[1].getRange().start,e[e.length-1].getRange().end)))]
}else{this.properties=[]
;for(let t=0;t<e.length;t++)this.properties.push(new s.Property(this.document,this.escapeChar,e[t]))}}
return this.properties}findTrailingNonWhitespace(e){let t=e.length;e:for(let n=e.length-1;n>=0;n--)switch(e.charAt(n)){
case" ":case"\t":continue;case"\n":if(e.charAt(n-1)==="\r")n-=1;case"\r":t:for(let r=n-1;r>=0;r--)switch(e.charAt(r)){
case" ":case"\t":case"\r":case"\n":case this.escapeChar:continue;default:t=r;break t}break e;default:t=n;break e}
return t}getPropertyArguments(){const e=[];let t=this.getInstructionRange();let n=this.document.offsetAt(t.end)
;let i=n-this.document.offsetAt(t.start);let s=this.getTextContent();let c=s.substring(i)
;let u=o.Util.findLeadingNonWhitespace(c,this.escapeChar);if(u===-1)return[];const l=this.document.positionAt(n+u)
;let g=t.start.line!==l.line;let f=false;let h=-1;let d=this.findTrailingNonWhitespace(c);s=c.substring(u,d+1)
;let p=g?-1:0;let m=false;e:for(let t=0;t<s.length;t++){let i=s.charAt(t);switch(i){case this.escapeChar:
if(t+1===s.length){f=true;break e}if(!g)h=t;switch(s.charAt(t+1)){case" ":case"\t":
if(!o.Util.isWhitespace(s.charAt(t+2))){t+=1;continue e}t:for(let i=t+2;i<s.length;i++)switch(s.charAt(i)){case"\r":i++
;case"\n":g=true;t=i;continue e;case" ":case"\t":break;default:
e.push(new a.Argument(s.substring(p,t),r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+t+2))))
;p=i;break t}t=p-1;continue e;case"\r":t++;case"\n":g=true;t+=1;continue e;case this.escapeChar:if(p===-1)p=t;t+=1
;continue e;default:if(p===-1)p=t;continue e}case"'":case'"':if(m){this.createSpacedArgument(p,e,s,h,n,u);p=t;m=false}
if(p===-1)p=t;for(let o=t+1;o<s.length;o++)switch(s.charAt(o)){case i:if(s.charAt(o+1)!==" "&&s.charAt(o+1)!==""){t=o
;continue e}
e.push(new a.Argument(s.substring(p,o+1),r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+o+1))))
;t=o;p=-1;continue e;case this.escapeChar:o++;break}break e;case" ":case"\t":if(g){if(p!==-1)m=true}else if(p!==-1){
e.push(new a.Argument(s.substring(p,t),r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+t))))
;p=-1}break;case"\r":t++;case"\n":m=false;break;case"#":if(g){for(let e=t+1;e<s.length;e++)switch(s.charAt(e)){case"\r":
e++;case"\n":t=e;m=false;continue e}if(p!==-1){let t=s.substring(p,h)
;e.push(new a.Argument(t,r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+h))));p=-1}break e
}else if(p===-1)p=t;break;default:if(m){this.createSpacedArgument(p,e,s,h,n,u);p=t;m=false}g=false;if(p===-1)p=t
;if(i==="$"&&s.charAt(t+1)==="{"){let e=false;let n=false;let r=false;for(let i=t+1;i<s.length;i++)switch(s.charAt(i)){
case this.escapeChar:r=true;break;case"\r":case"\n":break;case"'":e=!e;r=false;break;case'"':n=!n;r=false;break;case" ":
case"\t":if(r||e||n)break;t=i-1;continue e;case"}":t=i;continue e;default:r=false;break}break e}break}}
if(p!==-1&&p!==s.length){let t=f?s.length-1:s.length;let i=s.substring(p,t)
;e.push(new a.Argument(i,r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+t))))}return e}
createSpacedArgument(e,t,n,i,s,o){
if(e!==-1)t.push(new a.Argument(n.substring(e,i),r.Range.create(this.document.positionAt(s+o+e),this.document.positionAt(s+o+i))))
}}t.PropertyInstruction=PropertyInstruction},7459:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Util=void 0;class Util{static isUTF8BOM(e){const t=Uint8Array.from(Buffer.from(e,"UTF-8"))
;return t[0]===239&&t[1]==187&&t[2]==191}static isWhitespace(e){return e===" "||e==="\t"||Util.isNewline(e)}
static isNewline(e){return e==="\r"||e==="\n"}static findLeadingNonWhitespace(e,t){
e:for(let n=0;n<e.length;n++)switch(e.charAt(n)){case" ":case"\t":continue;case t:
t:for(let t=n+1;t<e.length;t++)switch(e.charAt(t)){case" ":case"\t":continue;case"\r":n=t+1;continue e;case"\n":n=t
;continue e;default:break t}return-1;default:return n}return-1}static isInsideRange(e,t){
if(t.start.line===t.end.line)return t.start.line===e.line&&t.start.character<=e.character&&e.character<=t.end.character;else if(t.start.line===e.line)return t.start.character<=e.character;else if(t.end.line===e.line)return e.character<=t.end.character
;return t.start.line<e.line&&e.line<t.end.line}static parseHeredocName(e){e=e.substring(2)
;if(e.charAt(0)==="-")e=e.substring(1);if(e.charAt(0)==='"'){if(e.charAt(e.length-1)!=='"')return null
;e=e.substring(1,e.length-1)}if(e.charAt(0)==="'"){if(e.charAt(e.length-1)!=="'")return null;e=e.substring(1,e.length-1)
}if(e.charAt(0)==="<")return null;return e}}t.Util=Util},3743:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Variable=void 0;t.Variable=class Variable{constructor(e,t,n,r,i,s,a,o,c,u){this.name=e;this.nameRange=t;this.range=n
;this.modifier=r;this.modifierRange=i;this.substitutionParameter=s;this.substitutionRange=a;this.defined=o
;this.buildVariable=c;this.stringValue=u}toString(){return this.stringValue}getName(){return this.name}getNameRange(){
return this.nameRange}getRange(){return this.range}getModifier(){return this.modifier}getModifierRange(){
return this.modifierRange}getSubstitutionParameter(){return this.substitutionParameter}getSubstitutionRange(){
return this.substitutionRange}isDefined(){return this.defined}isBuildVariable(){return this.buildVariable===true}
isEnvironmentVariable(){return this.buildVariable===false}}},3383:function(t,n){
var r=this&&this.__spreadArray||function(e,t,n){
if(n||arguments.length===2)for(var r,i=0,s=t.length;i<s;i++)if(r||!(i in t)){if(!r)r=Array.prototype.slice.call(t,0,i)
;r[i]=t[i]}return e.concat(r||Array.prototype.slice.call(t))};(function(r){if(typeof t.exports==="object"){
var i=r(e(import.meta.url),n);if(i!==void 0)t.exports=i
}else if(typeof define==="function"&&define.amd)define(["require","exports"],r)})(function(e,t){"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.TextDocument=void 0;var n=function(){
function FullTextDocument(e,t,n,r){this._uri=e;this._languageId=t;this._version=n;this._content=r
;this._lineOffsets=void 0}Object.defineProperty(FullTextDocument.prototype,"uri",{get:function(){return this._uri},
enumerable:false,configurable:true});Object.defineProperty(FullTextDocument.prototype,"languageId",{get:function(){
return this._languageId},enumerable:false,configurable:true})
;Object.defineProperty(FullTextDocument.prototype,"version",{get:function(){return this._version},enumerable:false,
configurable:true});FullTextDocument.prototype.getText=function(e){if(e){var t=this.offsetAt(e.start)
;var n=this.offsetAt(e.end);return this._content.substring(t,n)}return this._content}
;FullTextDocument.prototype.update=function(e,t){for(var n=0,i=e;n<i.length;n++){var s=i[n]
;if(FullTextDocument.isIncremental(s)){var a=getWellformedRange(s.range);var o=this.offsetAt(a.start)
;var c=this.offsetAt(a.end)
;this._content=this._content.substring(0,o)+s.text+this._content.substring(c,this._content.length);var u=o+s.text.length
;var l=this._content.charCodeAt(o-1)===13&&this._content.charCodeAt(o)===10
;var g=this._content.charCodeAt(u-1)===13&&this._content.charCodeAt(u)===10;if(l||g){this._lineOffsets=void 0;continue}
var f=Math.max(a.start.line,0);var h=Math.max(a.end.line,0);var d=this._lineOffsets
;var p=computeLineOffsets(s.text,false,o)
;if(h-f===p.length)for(var m=0,v=p.length;m<v;m++)d[m+f+1]=p[m];else if(p.length<1e4)d.splice.apply(d,r([f+1,h-f],p,false));else this._lineOffsets=d=d.slice(0,f+1).concat(p,d.slice(h+1))
;var b=s.text.length-(c-o);if(b!==0)for(m=f+1+p.length,v=d.length;m<v;m++)d[m]=d[m]+b
}else if(FullTextDocument.isFull(s)){this._content=s.text;this._lineOffsets=void 0
}else throw new Error("Unknown change event received")}this._version=t}
;FullTextDocument.prototype.getLineOffsets=function(){
if(this._lineOffsets===void 0)this._lineOffsets=computeLineOffsets(this._content,true);return this._lineOffsets}
;FullTextDocument.prototype.positionAt=function(e){e=Math.max(Math.min(e,this._content.length),0)
;var t=this.getLineOffsets();var n=0,r=t.length;if(r===0)return{line:0,character:e};while(n<r){var i=Math.floor((n+r)/2)
;if(t[i]>e)r=i;else n=i+1}var s=n-1;e=this.ensureBeforeEOL(e,t[s]);return{line:s,character:e-t[s]}}
;FullTextDocument.prototype.offsetAt=function(e){var t=this.getLineOffsets()
;if(e.line>=t.length)return this._content.length;else if(e.line<0)return 0;var n=t[e.line];if(e.character<=0)return n
;var r=e.line+1<t.length?t[e.line+1]:this._content.length;var i=Math.min(n+e.character,r)
;return this.ensureBeforeEOL(i,n)};FullTextDocument.prototype.getLineRange=function(e){var t=this.getLineOffsets()
;if(e>=t.length){var n=t.length-1;return{start:{line:n,character:0},end:{line:n,character:this._content.length-t[n]}}
}else if(e<0)return{start:{line:0,character:0},end:{line:0,character:0}};var r=t[e]
;var i=e+1<t.length?t[e+1]:this._content.length;var s=this.ensureBeforeEOL(i,r);return{start:{line:e,character:0},end:{
line:e,character:s-r}}};FullTextDocument.prototype.getEOLCharacters=function(e){var t=this.getLineOffsets()
;if(e>=t.length)return"";else if(e<0)return"";var n=e+1<t.length?t[e+1]:this._content.length
;var r=this.ensureBeforeEOL(n,t[e]);return this._content.substring(r,n)}
;FullTextDocument.prototype.ensureBeforeEOL=function(e,t){while(e>t&&isEOL(this._content.charCodeAt(e-1)))e--;return e}
;Object.defineProperty(FullTextDocument.prototype,"lineCount",{get:function(){return this.getLineOffsets().length},
enumerable:false,configurable:true});FullTextDocument.isIncremental=function(e){var t=e
;return t!==void 0&&t!==null&&typeof t.text==="string"&&t.range!==void 0&&(t.rangeLength===void 0||typeof t.rangeLength==="number")
};FullTextDocument.isFull=function(e){var t=e
;return t!==void 0&&t!==null&&typeof t.text==="string"&&t.range===void 0&&t.rangeLength===void 0}
;return FullTextDocument}();var i;(function(e){e.create=function create(e,t,r,i){return new n(e,t,r,i)}
;e.update=function update(e,t,r){if(e instanceof n){e.update(t,r);return e
}else throw new Error("TextDocument.update: document must be created by TextDocument.create")}
;e.applyEdits=function applyEdits(e,t){var n=e.getText();var r=mergeSort(t.map(getWellformedEdit),function(e,t){
var n=e.range.start.line-t.range.start.line;if(n===0)return e.range.start.character-t.range.start.character;return n})
;var i=0;var s=[];for(var a=0,o=r;a<o.length;a++){var c=o[a];var u=e.offsetAt(c.range.start)
;if(u<i)throw new Error("Overlapping edit");else if(u>i)s.push(n.substring(i,u));if(c.newText.length)s.push(c.newText)
;i=e.offsetAt(c.range.end)}s.push(n.substr(i));return s.join("")}})(i||(t.TextDocument=i={}));function mergeSort(e,t){
if(e.length<=1)return e;var n=e.length/2|0;var r=e.slice(0,n);var i=e.slice(n);mergeSort(r,t);mergeSort(i,t);var s=0
;var a=0;var o=0;while(s<r.length&&a<i.length){var c=t(r[s],i[a]);if(c<=0)e[o++]=r[s++];else e[o++]=i[a++]}
while(s<r.length)e[o++]=r[s++];while(a<i.length)e[o++]=i[a++];return e}function computeLineOffsets(e,t,n){
if(n===void 0)n=0;var r=t?[n]:[];for(var i=0;i<e.length;i++){var s=e.charCodeAt(i);if(isEOL(s)){
if(s===13&&i+1<e.length&&e.charCodeAt(i+1)===10)i++;r.push(n+i+1)}}return r}function isEOL(e){return e===13||e===10}
function getWellformedRange(e){var t=e.start;var n=e.end
;if(t.line>n.line||t.line===n.line&&t.character>n.character)return{start:n,end:t};return e}
function getWellformedEdit(e){var t=getWellformedRange(e.range);if(t!==e.range)return{newText:e.newText,range:t}
;return e}})},4612:(t,n)=>{(function(n){if(typeof t.exports==="object"){var r=n(e(import.meta.url))
;if(r!==void 0)t.exports=r}else if(typeof define==="function"&&define.amd)define(["require","exports"],n)})(function(){
"use strict";Object.defineProperty(n,"__esModule",{value:true})
;n.TextDocument=n.EOL=n.WorkspaceFolder=n.InlineCompletionContext=n.SelectedCompletionInfo=n.InlineCompletionTriggerKind=n.InlineCompletionList=n.InlineCompletionItem=n.StringValue=n.InlayHint=n.InlayHintLabelPart=n.InlayHintKind=n.InlineValueContext=n.InlineValueEvaluatableExpression=n.InlineValueVariableLookup=n.InlineValueText=n.SemanticTokens=n.SemanticTokenModifiers=n.SemanticTokenTypes=n.SelectionRange=n.DocumentLink=n.FormattingOptions=n.CodeLens=n.CodeAction=n.CodeActionTag=n.CodeActionContext=n.CodeActionTriggerKind=n.CodeActionKind=n.DocumentSymbol=n.WorkspaceSymbol=n.SymbolInformation=n.SymbolTag=n.SymbolKind=n.DocumentHighlight=n.DocumentHighlightKind=n.SignatureInformation=n.ParameterInformation=n.Hover=n.MarkedString=n.CompletionList=n.CompletionItem=n.CompletionItemLabelDetails=n.ApplyKind=n.InsertTextMode=n.InsertReplaceEdit=n.CompletionItemTag=n.InsertTextFormat=n.CompletionItemKind=n.MarkupContent=n.MarkupKind=n.TextDocumentItem=n.LanguageKind=n.OptionalVersionedTextDocumentIdentifier=n.VersionedTextDocumentIdentifier=n.TextDocumentIdentifier=n.WorkspaceChange=n.SnippetTextEdit=n.WorkspaceEdit=n.DeleteFile=n.RenameFile=n.CreateFile=n.TextDocumentEdit=n.AnnotatedTextEdit=n.ChangeAnnotationIdentifier=n.ChangeAnnotation=n.TextEdit=n.Command=n.Diagnostic=n.CodeDescription=n.DiagnosticTag=n.DiagnosticSeverity=n.DiagnosticRelatedInformation=n.FoldingRange=n.FoldingRangeKind=n.ColorPresentation=n.ColorInformation=n.Color=n.LocationLink=n.Location=n.Range=n.Position=n.uinteger=n.integer=n.URI=n.DocumentUri=void 0
;var e;(function(e){e.is=function is(e){return typeof e==="string"}})(e||(n.DocumentUri=e={}));var t;(function(e){
e.is=function is(e){return typeof e==="string"}})(t||(n.URI=t={}));var r;(function(e){e.MIN_VALUE=-2147483648
;e.MAX_VALUE=2147483647;e.is=function is(t){return typeof t==="number"&&e.MIN_VALUE<=t&&t<=e.MAX_VALUE}
})(r||(n.integer=r={}));var i;(function(e){e.MIN_VALUE=0;e.MAX_VALUE=2147483647;e.is=function is(t){
return typeof t==="number"&&e.MIN_VALUE<=t&&t<=e.MAX_VALUE}})(i||(n.uinteger=i={}));var s;(function(e){
e.create=function create(e,t){if(e===Number.MAX_VALUE)e=i.MAX_VALUE;if(t===Number.MAX_VALUE)t=i.MAX_VALUE;return{line:e,
character:t}};e.is=function is(e){var t=e;return De.objectLiteral(t)&&De.uinteger(t.line)&&De.uinteger(t.character)}
})(s||(n.Position=s={}));var a;(function(e){e.create=function create(e,t,n,r){
if(De.uinteger(e)&&De.uinteger(t)&&De.uinteger(n)&&De.uinteger(r))return{start:s.create(e,t),end:s.create(n,r)
};else if(s.is(e)&&s.is(t))return{start:e,end:t
};else throw new Error("Range#create called with invalid arguments[".concat(e,", ").concat(t,", ").concat(n,", ").concat(r,"]"))
};e.is=function is(e){var t=e;return De.objectLiteral(t)&&s.is(t.start)&&s.is(t.end)}})(a||(n.Range=a={}));var o
;(function(e){e.create=function create(e,t){return{uri:e,range:t}};e.is=function is(e){var t=e
;return De.objectLiteral(t)&&a.is(t.range)&&(De.string(t.uri)||De.undefined(t.uri))}})(o||(n.Location=o={}));var c
;(function(e){e.create=function create(e,t,n,r){return{targetUri:e,targetRange:t,targetSelectionRange:n,
originSelectionRange:r}};e.is=function is(e){var t=e
;return De.objectLiteral(t)&&a.is(t.targetRange)&&De.string(t.targetUri)&&a.is(t.targetSelectionRange)&&(a.is(t.originSelectionRange)||De.undefined(t.originSelectionRange))
}})(c||(n.LocationLink=c={}));var u;(function(e){e.create=function create(e,t,n,r){return{red:e,green:t,blue:n,alpha:r}}
;e.is=function is(e){var t=e
;return De.objectLiteral(t)&&De.numberRange(t.red,0,1)&&De.numberRange(t.green,0,1)&&De.numberRange(t.blue,0,1)&&De.numberRange(t.alpha,0,1)
}})(u||(n.Color=u={}));var l;(function(e){e.create=function create(e,t){return{range:e,color:t}};e.is=function is(e){
var t=e;return De.objectLiteral(t)&&a.is(t.range)&&u.is(t.color)}})(l||(n.ColorInformation=l={}));var g;(function(e){
e.create=function create(e,t,n){return{label:e,textEdit:t,additionalTextEdits:n}};e.is=function is(e){var t=e
;return De.objectLiteral(t)&&De.string(t.label)&&(De.undefined(t.textEdit)||R.is(t.textEdit))&&(De.undefined(t.additionalTextEdits)||De.typedArray(t.additionalTextEdits,R.is))
}})(g||(n.ColorPresentation=g={}));var f;(function(e){e.Comment="comment";e.Imports="imports";e.Region="region"
})(f||(n.FoldingRangeKind=f={}));var h;(function(e){e.create=function create(e,t,n,r,i,s){var a={startLine:e,endLine:t}
;if(De.defined(n))a.startCharacter=n;if(De.defined(r))a.endCharacter=r;if(De.defined(i))a.kind=i
;if(De.defined(s))a.collapsedText=s;return a};e.is=function is(e){var t=e
;return De.objectLiteral(t)&&De.uinteger(t.startLine)&&De.uinteger(t.endLine)&&(De.undefined(t.startCharacter)||De.uinteger(t.startCharacter))&&(De.undefined(t.endCharacter)||De.uinteger(t.endCharacter))&&(De.undefined(t.kind)||De.string(t.kind))
}})(h||(n.FoldingRange=h={}));var d;(function(e){e.create=function create(e,t){return{location:e,message:t}}
;e.is=function is(e){var t=e;return De.defined(t)&&o.is(t.location)&&De.string(t.message)}
})(d||(n.DiagnosticRelatedInformation=d={}));var p;(function(e){e.Error=1;e.Warning=2;e.Information=3;e.Hint=4
})(p||(n.DiagnosticSeverity=p={}));var m;(function(e){e.Unnecessary=1;e.Deprecated=2})(m||(n.DiagnosticTag=m={}));var v
;(function(e){e.is=function is(e){var t=e;return De.objectLiteral(t)&&De.string(t.href)}})(v||(n.CodeDescription=v={}))
;var b;(function(e){e.create=function create(e,t,n,r,i,s){var a={range:e,message:t};if(De.defined(n))a.severity=n
;if(De.defined(r))a.code=r;if(De.defined(i))a.source=i;if(De.defined(s))a.relatedInformation=s;return a}
;e.is=function is(e){var t;var n=e
;return De.defined(n)&&a.is(n.range)&&(De.string(n.message)||M.is(n.message))&&(De.number(n.severity)||De.undefined(n.severity))&&(De.integer(n.code)||De.string(n.code)||De.undefined(n.code))&&(De.undefined(n.codeDescription)||De.string((t=n.codeDescription)===null||t===void 0?void 0:t.href))&&(De.string(n.source)||De.undefined(n.source))&&(De.undefined(n.relatedInformation)||De.typedArray(n.relatedInformation,d.is))
};e.is3_17=function is3_17(e){return De.string(e.message)};e.getMessageString=function getMessageString(e){
if(De.string(e.message))return e.message;else if(M.is(e.message))return e.message.value;else throw new Error("Unknown message type ".concat(typeof e.message))
}})(b||(n.Diagnostic=b={}));var A;(function(e){e.create=function create(e,t){var n=[]
;for(var r=2;r<arguments.length;r++)n[r-2]=arguments[r];var i={title:e,command:t}
;if(De.defined(n)&&n.length>0)i.arguments=n;return i};e.is=function is(e){var t=e
;return De.defined(t)&&De.string(t.title)&&(t.tooltip===void 0||De.string(t.tooltip))&&De.string(t.command)}
})(A||(n.Command=A={}));var R;(function(e){e.replace=function replace(e,t){return{range:e,newText:t}}
;e.insert=function insert(e,t){return{range:{start:e,end:e},newText:t}};e.del=function del(e){return{range:e,newText:""}
};e.is=function is(e){var t=e;return De.objectLiteral(t)&&De.string(t.newText)&&a.is(t.range)}})(R||(n.TextEdit=R={}))
;var y;(function(e){e.create=function create(e,t,n){var r={label:e};if(t!==void 0)r.needsConfirmation=t
;if(n!==void 0)r.description=n;return r};e.is=function is(e){var t=e
;return De.objectLiteral(t)&&De.string(t.label)&&(De.boolean(t.needsConfirmation)||t.needsConfirmation===void 0)&&(De.string(t.description)||t.description===void 0)
}})(y||(n.ChangeAnnotation=y={}));var I;(function(e){e.is=function is(e){var t=e;return De.string(t)}
})(I||(n.ChangeAnnotationIdentifier=I={}));var k;(function(e){e.replace=function replace(e,t,n){return{range:e,
newText:t,annotationId:n}};e.insert=function insert(e,t,n){return{range:{start:e,end:e},newText:t,annotationId:n}}
;e.del=function del(e,t){return{range:e,newText:"",annotationId:t}};e.is=function is(e){var t=e
;return R.is(t)&&(y.is(t.annotationId)||I.is(t.annotationId))}})(k||(n.AnnotatedTextEdit=k={}));var C;(function(e){
e.create=function create(e,t){return{textDocument:e,edits:t}};e.is=function is(e){var t=e
;return De.defined(t)&&V.is(t.textDocument)&&Array.isArray(t.edits)}})(C||(n.TextDocumentEdit=C={}));var x;(function(e){
e.create=function create(e,t,n){var r={kind:"create",uri:e}
;if(t!==void 0&&(t.overwrite!==void 0||t.ignoreIfExists!==void 0))r.options=t;if(n!==void 0)r.annotationId=n;return r}
;e.is=function is(e){var t=e
;return t&&t.kind==="create"&&De.string(t.uri)&&(t.options===void 0||(t.options.overwrite===void 0||De.boolean(t.options.overwrite))&&(t.options.ignoreIfExists===void 0||De.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||I.is(t.annotationId))
}})(x||(n.CreateFile=x={}));var O;(function(e){e.create=function create(e,t,n,r){var i={kind:"rename",oldUri:e,newUri:t}
;if(n!==void 0&&(n.overwrite!==void 0||n.ignoreIfExists!==void 0))i.options=n;if(r!==void 0)i.annotationId=r;return i}
;e.is=function is(e){var t=e
;return t&&t.kind==="rename"&&De.string(t.oldUri)&&De.string(t.newUri)&&(t.options===void 0||(t.options.overwrite===void 0||De.boolean(t.options.overwrite))&&(t.options.ignoreIfExists===void 0||De.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||I.is(t.annotationId))
}})(O||(n.RenameFile=O={}));var w;(function(e){e.create=function create(e,t,n){var r={kind:"delete",uri:e}
;if(t!==void 0&&(t.recursive!==void 0||t.ignoreIfNotExists!==void 0))r.options=t;if(n!==void 0)r.annotationId=n;return r
};e.is=function is(e){var t=e
;return t&&t.kind==="delete"&&De.string(t.uri)&&(t.options===void 0||(t.options.recursive===void 0||De.boolean(t.options.recursive))&&(t.options.ignoreIfNotExists===void 0||De.boolean(t.options.ignoreIfNotExists)))&&(t.annotationId===void 0||I.is(t.annotationId))
}})(w||(n.DeleteFile=w={}));var P;(function(e){e.is=function is(e){var t=e
;return t&&(t.changes!==void 0||t.documentChanges!==void 0)&&(t.documentChanges===void 0||t.documentChanges.every(function(e){
if(De.string(e.kind))return x.is(e)||O.is(e)||w.is(e);else return C.is(e)}))}})(P||(n.WorkspaceEdit=P={}))
;var _=function(){function TextEditChangeImpl(e,t){this.edits=e;this.changeAnnotations=t}
TextEditChangeImpl.prototype.insert=function(e,t,n){var r;var i;if(n===void 0)r=R.insert(e,t);else if(I.is(n)){i=n
;r=k.insert(e,t,n)}else{this.assertChangeAnnotations(this.changeAnnotations);i=this.changeAnnotations.manage(n)
;r=k.insert(e,t,i)}this.edits.push(r);if(i!==void 0)return i};TextEditChangeImpl.prototype.replace=function(e,t,n){var r
;var i;if(n===void 0)r=R.replace(e,t);else if(I.is(n)){i=n;r=k.replace(e,t,n)}else{
this.assertChangeAnnotations(this.changeAnnotations);i=this.changeAnnotations.manage(n);r=k.replace(e,t,i)}
this.edits.push(r);if(i!==void 0)return i};TextEditChangeImpl.prototype.delete=function(e,t){var n;var r
;if(t===void 0)n=R.del(e);else if(I.is(t)){r=t;n=k.del(e,t)}else{this.assertChangeAnnotations(this.changeAnnotations)
;r=this.changeAnnotations.manage(t);n=k.del(e,r)}this.edits.push(n);if(r!==void 0)return r}
;TextEditChangeImpl.prototype.add=function(e){this.edits.push(e)};TextEditChangeImpl.prototype.all=function(){
return this.edits};TextEditChangeImpl.prototype.clear=function(){this.edits.splice(0,this.edits.length)}
;TextEditChangeImpl.prototype.assertChangeAnnotations=function(e){
if(e===void 0)throw new Error("Text edit change is not configured to manage change annotations.")}
;return TextEditChangeImpl}();var T;(function(e){e.is=function is(e){var t=e
;return De.objectLiteral(t)&&a.is(t.range)&&xe.isSnippet(t.snippet)&&(t.annotationId===void 0||y.is(t.annotationId)||I.is(t.annotationId))
}})(T||(n.SnippetTextEdit=T={}));var S=function(){function ChangeAnnotations(e){
this._annotations=e===void 0?Object.create(null):e;this._counter=0;this._size=0}
ChangeAnnotations.prototype.all=function(){return this._annotations}
;Object.defineProperty(ChangeAnnotations.prototype,"size",{get:function(){return this._size},enumerable:false,
configurable:true});ChangeAnnotations.prototype.manage=function(e,t){var n;if(I.is(e))n=e;else{n=this.nextId();t=e}
if(this._annotations[n]!==void 0)throw new Error("Id ".concat(n," is already in use."))
;if(t===void 0)throw new Error("No annotation provided for id ".concat(n));this._annotations[n]=t;this._size++;return n}
;ChangeAnnotations.prototype.nextId=function(){this._counter++;return this._counter.toString()};return ChangeAnnotations
}();var E=function(){function WorkspaceChange(e){var t=this;this._textEditChanges=Object.create(null);if(e!==void 0){
this._workspaceEdit=e;if(e.documentChanges){this._changeAnnotations=new S(e.changeAnnotations)
;e.changeAnnotations=this._changeAnnotations.all();e.documentChanges.forEach(function(e){if(C.is(e)){
var n=new _(e.edits,t._changeAnnotations);t._textEditChanges[e.textDocument.uri]=n}})
}else if(e.changes)Object.keys(e.changes).forEach(function(n){var r=new _(e.changes[n]);t._textEditChanges[n]=r})
}else this._workspaceEdit={}}Object.defineProperty(WorkspaceChange.prototype,"edit",{get:function(){
this.initDocumentChanges()
;if(this._changeAnnotations!==void 0)if(this._changeAnnotations.size===0)this._workspaceEdit.changeAnnotations=void 0;else this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()
;return this._workspaceEdit},enumerable:false,configurable:true})
;WorkspaceChange.prototype.getTextEditChange=function(e){if(V.is(e)){this.initDocumentChanges()
;if(this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.")
;var t={uri:e.uri,version:e.version};var n=this._textEditChanges[t.uri];if(!n){var r=[];var i={textDocument:t,edits:r}
;this._workspaceEdit.documentChanges.push(i);n=new _(r,this._changeAnnotations);this._textEditChanges[t.uri]=n}return n
}else{this.initChanges()
;if(this._workspaceEdit.changes===void 0)throw new Error("Workspace edit is not configured for normal text edit changes.")
;n=this._textEditChanges[e];if(!n){r=[];this._workspaceEdit.changes[e]=r;n=new _(r);this._textEditChanges[e]=n}return n}
};WorkspaceChange.prototype.initDocumentChanges=function(){
if(this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0){this._changeAnnotations=new S
;this._workspaceEdit.documentChanges=[];this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()}}
;WorkspaceChange.prototype.initChanges=function(){
if(this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0)this._workspaceEdit.changes=Object.create(null)
};WorkspaceChange.prototype.createFile=function(e,t,n){this.initDocumentChanges()
;if(this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.")
;var r;if(y.is(t)||I.is(t))r=t;else n=t;var i;var s;if(r===void 0)i=x.create(e,n);else{
s=I.is(r)?r:this._changeAnnotations.manage(r);i=x.create(e,n,s)}this._workspaceEdit.documentChanges.push(i)
;if(s!==void 0)return s};WorkspaceChange.prototype.renameFile=function(e,t,n,r){this.initDocumentChanges()
;if(this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.")
;var i;if(y.is(n)||I.is(n))i=n;else r=n;var s;var a;if(i===void 0)s=O.create(e,t,r);else{
a=I.is(i)?i:this._changeAnnotations.manage(i);s=O.create(e,t,r,a)}this._workspaceEdit.documentChanges.push(s)
;if(a!==void 0)return a};WorkspaceChange.prototype.deleteFile=function(e,t,n){this.initDocumentChanges()
;if(this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.")
;var r;if(y.is(t)||I.is(t))r=t;else n=t;var i;var s;if(r===void 0)i=w.create(e,n);else{
s=I.is(r)?r:this._changeAnnotations.manage(r);i=w.create(e,n,s)}this._workspaceEdit.documentChanges.push(i)
;if(s!==void 0)return s};return WorkspaceChange}();n.WorkspaceChange=E;var L;(function(e){e.create=function create(e){
return{uri:e}};e.is=function is(e){var t=e;return De.defined(t)&&De.string(t.uri)}})(L||(n.TextDocumentIdentifier=L={}))
;var D;(function(e){e.create=function create(e,t){return{uri:e,version:t}};e.is=function is(e){var t=e
;return De.defined(t)&&De.string(t.uri)&&De.integer(t.version)}})(D||(n.VersionedTextDocumentIdentifier=D={}));var V
;(function(e){e.create=function create(e,t){return{uri:e,version:t}};e.is=function is(e){var t=e
;return De.defined(t)&&De.string(t.uri)&&(t.version===null||De.integer(t.version))}
})(V||(n.OptionalVersionedTextDocumentIdentifier=V={}));var N;(function(e){e.ABAP="abap";e.WindowsBat="bat"
;e.BibTeX="bibtex";e.Clojure="clojure";e.Coffeescript="coffeescript";e.C="c";e.CPP="cpp";e.CSharp="csharp";e.CSS="css"
;e.D="d";e.Delphi="pascal";e.Diff="diff";e.Dart="dart";e.Dockerfile="dockerfile";e.Elixir="elixir";e.Erlang="erlang"
;e.FSharp="fsharp";e.GitCommit="git-commit";e.GitRebase="git-rebase";e.Go="go";e.Groovy="groovy"
;e.Handlebars="handlebars";e.Haskell="haskell";e.HTML="html";e.Ini="ini";e.Java="java";e.JavaScript="javascript"
;e.JavaScriptReact="javascriptreact";e.JSON="json";e.LaTeX="latex";e.Less="less";e.Lua="lua";e.Makefile="makefile"
;e.Markdown="markdown";e.ObjectiveC="objective-c";e.ObjectiveCPP="objective-cpp";e.Pascal="pascal";e.Perl="perl"
;e.Perl6="perl6";e.PHP="php";e.Plaintext="plaintext";e.Powershell="powershell";e.Pug="jade";e.Python="python";e.R="r"
;e.Razor="razor";e.Ruby="ruby";e.Rust="rust";e.SCSS="scss";e.SASS="sass";e.Scala="scala";e.ShaderLab="shaderlab"
;e.ShellScript="shellscript";e.SQL="sql";e.Swift="swift";e.TypeScript="typescript";e.TypeScriptReact="typescriptreact"
;e.TeX="tex";e.VisualBasic="vb";e.XML="xml";e.XSL="xsl";e.YAML="yaml"})(N||(n.LanguageKind=N={}));var j;(function(e){
e.create=function create(e,t,n,r){return{uri:e,languageId:t,version:n,text:r}};e.is=function is(e){var t=e
;return De.defined(t)&&De.string(t.uri)&&De.string(t.languageId)&&De.integer(t.version)&&De.string(t.text)}
})(j||(n.TextDocumentItem=j={}));var F;(function(e){e.PlainText="plaintext";e.Markdown="markdown";e.is=function is(t){
var n=t;return n===e.PlainText||n===e.Markdown}})(F||(n.MarkupKind=F={}));var M;(function(e){e.is=function is(e){var t=e
;return De.objectLiteral(e)&&F.is(t.kind)&&De.string(t.value)}})(M||(n.MarkupContent=M={}));var U;(function(e){e.Text=1
;e.Method=2;e.Function=3;e.Constructor=4;e.Field=5;e.Variable=6;e.Class=7;e.Interface=8;e.Module=9;e.Property=10
;e.Unit=11;e.Value=12;e.Enum=13;e.Keyword=14;e.Snippet=15;e.Color=16;e.File=17;e.Reference=18;e.Folder=19
;e.EnumMember=20;e.Constant=21;e.Struct=22;e.Event=23;e.Operator=24;e.TypeParameter=25})(U||(n.CompletionItemKind=U={}))
;var H;(function(e){e.PlainText=1;e.Snippet=2})(H||(n.InsertTextFormat=H={}));var W;(function(e){e.Deprecated=1
})(W||(n.CompletionItemTag=W={}));var B;(function(e){e.create=function create(e,t,n){return{newText:e,insert:t,replace:n
}};e.is=function is(e){var t=e;return t&&De.string(t.newText)&&a.is(t.insert)&&a.is(t.replace)}
})(B||(n.InsertReplaceEdit=B={}));var K;(function(e){e.asIs=1;e.adjustIndentation=2})(K||(n.InsertTextMode=K={}));var J
;(function(e){e.Replace=1;e.Merge=2})(J||(n.ApplyKind=J={}));var G;(function(e){e.is=function is(e){var t=e
;return t&&(De.string(t.detail)||t.detail===void 0)&&(De.string(t.description)||t.description===void 0)}
})(G||(n.CompletionItemLabelDetails=G={}));var X;(function(e){e.create=function create(e){return{label:e}}
})(X||(n.CompletionItem=X={}));var Y;(function(e){e.create=function create(e,t){return{items:e?e:[],isIncomplete:!!t}}
})(Y||(n.CompletionList=Y={}));var z;(function(e){e.fromPlainText=function fromPlainText(e){
return e.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")};e.is=function is(e){var t=e
;return De.string(t)||De.objectLiteral(t)&&De.string(t.language)&&De.string(t.value)}})(z||(n.MarkedString=z={}));var $
;(function(e){e.is=function is(e){var t=e
;return!!t&&De.objectLiteral(t)&&(M.is(t.contents)||z.is(t.contents)||De.typedArray(t.contents,z.is))&&(e.range===void 0||a.is(e.range))
}})($||(n.Hover=$={}));var q;(function(e){e.create=function create(e,t){return t?{label:e,documentation:t}:{label:e}}
})(q||(n.ParameterInformation=q={}));var Q;(function(e){e.create=function create(e,t){var n=[]
;for(var r=2;r<arguments.length;r++)n[r-2]=arguments[r];var i={label:e};if(De.defined(t))i.documentation=t
;if(De.defined(n))i.parameters=n;else i.parameters=[];return i}})(Q||(n.SignatureInformation=Q={}));var Z;(function(e){
e.Text=1;e.Read=2;e.Write=3})(Z||(n.DocumentHighlightKind=Z={}));var ee;(function(e){e.create=function create(e,t){
var n={range:e};if(De.number(t))n.kind=t;return n}})(ee||(n.DocumentHighlight=ee={}));var te;(function(e){e.File=1
;e.Module=2;e.Namespace=3;e.Package=4;e.Class=5;e.Method=6;e.Property=7;e.Field=8;e.Constructor=9;e.Enum=10
;e.Interface=11;e.Function=12;e.Variable=13;e.Constant=14;e.String=15;e.Number=16;e.Boolean=17;e.Array=18;e.Object=19
;e.Key=20;e.Null=21;e.EnumMember=22;e.Struct=23;e.Event=24;e.Operator=25;e.TypeParameter=26})(te||(n.SymbolKind=te={}))
;var ne;(function(e){e.Deprecated=1})(ne||(n.SymbolTag=ne={}));var re;(function(e){e.create=function create(e,t,n,r,i){
var s={name:e,kind:t,location:{uri:r,range:n}};if(i)s.containerName=i;return s}})(re||(n.SymbolInformation=re={}))
;var ie;(function(e){e.create=function create(e,t,n,r){return r!==void 0?{name:e,kind:t,location:{uri:n,range:r}}:{
name:e,kind:t,location:{uri:n}}}})(ie||(n.WorkspaceSymbol=ie={}));var se;(function(e){
e.create=function create(e,t,n,r,i,s){var a={name:e,detail:t,kind:n,range:r,selectionRange:i};if(s!==void 0)a.children=s
;return a};e.is=function is(e){var t=e
;return t&&De.string(t.name)&&De.number(t.kind)&&a.is(t.range)&&a.is(t.selectionRange)&&(t.detail===void 0||De.string(t.detail))&&(t.deprecated===void 0||De.boolean(t.deprecated))&&(t.children===void 0||Array.isArray(t.children))&&(t.tags===void 0||Array.isArray(t.tags))
}})(se||(n.DocumentSymbol=se={}));var ae;(function(e){e.Empty="";e.QuickFix="quickfix";e.Refactor="refactor"
;e.RefactorExtract="refactor.extract";e.RefactorInline="refactor.inline";e.RefactorMove="refactor.move"
;e.RefactorRewrite="refactor.rewrite";e.Source="source";e.SourceOrganizeImports="source.organizeImports"
;e.SourceFixAll="source.fixAll";e.Notebook="notebook"})(ae||(n.CodeActionKind=ae={}));var oe;(function(e){e.Invoked=1
;e.Automatic=2})(oe||(n.CodeActionTriggerKind=oe={}));var ce;(function(e){e.create=function create(e,t,n){var r={
diagnostics:e};if(t!==void 0&&t!==null)r.only=t;if(n!==void 0&&n!==null)r.triggerKind=n;return r};e.is=function is(e){
var t=e
;return De.defined(t)&&De.typedArray(t.diagnostics,b.is)&&(t.only===void 0||De.typedArray(t.only,De.string))&&(t.triggerKind===void 0||t.triggerKind===oe.Invoked||t.triggerKind===oe.Automatic)
}})(ce||(n.CodeActionContext=ce={}));var ue;(function(e){e.LLMGenerated=1;e.is=function is(t){
return De.defined(t)&&t===e.LLMGenerated}})(ue||(n.CodeActionTag=ue={}));var le;(function(e){
e.create=function create(e,t,n){var r={title:e};var i=true;if(typeof t==="string"){i=false;r.kind=t
}else if(A.is(t))r.command=t;else r.edit=t;if(i&&n!==void 0)r.kind=n;return r};e.is=function is(e){var t=e
;return t&&De.string(t.title)&&(t.diagnostics===void 0||De.typedArray(t.diagnostics,b.is))&&(t.kind===void 0||De.string(t.kind))&&(t.edit!==void 0||t.command!==void 0)&&(t.command===void 0||A.is(t.command))&&(t.isPreferred===void 0||De.boolean(t.isPreferred))&&(t.edit===void 0||P.is(t.edit))&&(t.tags===void 0||De.typedArray(t.tags,ue.is))
}})(le||(n.CodeAction=le={}));var ge;(function(e){e.create=function create(e,t){var n={range:e}
;if(De.defined(t))n.data=t;return n};e.is=function is(e){var t=e
;return De.defined(t)&&a.is(t.range)&&(De.undefined(t.command)||A.is(t.command))}})(ge||(n.CodeLens=ge={}));var fe
;(function(e){e.create=function create(e,t){return{tabSize:e,insertSpaces:t}};e.is=function is(e){var t=e
;return De.defined(t)&&De.uinteger(t.tabSize)&&De.boolean(t.insertSpaces)}})(fe||(n.FormattingOptions=fe={}));var he
;(function(e){e.create=function create(e,t,n){return{range:e,target:t,data:n}};e.is=function is(e){var t=e
;return De.defined(t)&&a.is(t.range)&&(De.undefined(t.target)||De.string(t.target))}})(he||(n.DocumentLink=he={}))
;var de;(function(e){e.create=function create(e,t){return{range:e,parent:t}};e.is=function is(t){var n=t
;return De.objectLiteral(n)&&a.is(n.range)&&(n.parent===void 0||e.is(n.parent))}})(de||(n.SelectionRange=de={}));var pe
;(function(e){e["namespace"]="namespace";e["type"]="type";e["class"]="class";e["enum"]="enum";e["interface"]="interface"
;e["struct"]="struct";e["typeParameter"]="typeParameter";e["parameter"]="parameter";e["variable"]="variable"
;e["property"]="property";e["enumMember"]="enumMember";e["event"]="event";e["function"]="function";e["method"]="method"
;e["macro"]="macro";e["keyword"]="keyword";e["modifier"]="modifier";e["comment"]="comment";e["string"]="string"
;e["number"]="number";e["regexp"]="regexp";e["operator"]="operator";e["decorator"]="decorator";e["label"]="label"
})(pe||(n.SemanticTokenTypes=pe={}));var me;(function(e){e["declaration"]="declaration";e["definition"]="definition"
;e["readonly"]="readonly";e["static"]="static";e["deprecated"]="deprecated";e["abstract"]="abstract";e["async"]="async"
;e["modification"]="modification";e["documentation"]="documentation";e["defaultLibrary"]="defaultLibrary"
})(me||(n.SemanticTokenModifiers=me={}));var ve;(function(e){e.is=function is(e){var t=e
;return De.objectLiteral(t)&&(t.resultId===void 0||typeof t.resultId==="string")&&Array.isArray(t.data)&&(t.data.length===0||typeof t.data[0]==="number")
}})(ve||(n.SemanticTokens=ve={}));var be;(function(e){e.create=function create(e,t){return{range:e,text:t}}
;e.is=function is(e){var t=e;return t!==void 0&&t!==null&&a.is(t.range)&&De.string(t.text)}
})(be||(n.InlineValueText=be={}));var Ae;(function(e){e.create=function create(e,t,n){return{range:e,variableName:t,
caseSensitiveLookup:n}};e.is=function is(e){var t=e
;return t!==void 0&&t!==null&&a.is(t.range)&&De.boolean(t.caseSensitiveLookup)&&(De.string(t.variableName)||t.variableName===void 0)
}})(Ae||(n.InlineValueVariableLookup=Ae={}));var Re;(function(e){e.create=function create(e,t){return{range:e,
expression:t}};e.is=function is(e){var t=e
;return t!==void 0&&t!==null&&a.is(t.range)&&(De.string(t.expression)||t.expression===void 0)}
})(Re||(n.InlineValueEvaluatableExpression=Re={}));var ye;(function(e){e.create=function create(e,t){return{frameId:e,
stoppedLocation:t}};e.is=function is(e){var t=e;return De.defined(t)&&a.is(e.stoppedLocation)}
})(ye||(n.InlineValueContext=ye={}));var Ie;(function(e){e.Type=1;e.Parameter=2;e.is=function is(e){return e===1||e===2}
})(Ie||(n.InlayHintKind=Ie={}));var ke;(function(e){e.create=function create(e){return{value:e}};e.is=function is(e){
var t=e
;return De.objectLiteral(t)&&(t.tooltip===void 0||De.string(t.tooltip)||M.is(t.tooltip))&&(t.location===void 0||o.is(t.location))&&(t.command===void 0||A.is(t.command))
}})(ke||(n.InlayHintLabelPart=ke={}));var Ce;(function(e){e.create=function create(e,t,n){var r={position:e,label:t}
;if(n!==void 0)r.kind=n;return r};e.is=function is(e){var t=e
;return De.objectLiteral(t)&&s.is(t.position)&&(De.string(t.label)||De.typedArray(t.label,ke.is))&&(t.kind===void 0||Ie.is(t.kind))&&t.textEdits===void 0||De.typedArray(t.textEdits,R.is)&&(t.tooltip===void 0||De.string(t.tooltip)||M.is(t.tooltip))&&(t.paddingLeft===void 0||De.boolean(t.paddingLeft))&&(t.paddingRight===void 0||De.boolean(t.paddingRight))
}})(Ce||(n.InlayHint=Ce={}));var xe;(function(e){e.createSnippet=function createSnippet(e){return{kind:"snippet",value:e
}};e.isSnippet=function isSnippet(e){var t=e;return De.objectLiteral(t)&&t.kind==="snippet"&&De.string(t.value)}
})(xe||(n.StringValue=xe={}));var Oe;(function(e){e.create=function create(e,t,n,r){return{insertText:e,filterText:t,
range:n,command:r}}})(Oe||(n.InlineCompletionItem=Oe={}));var we;(function(e){e.create=function create(e){return{items:e
}}})(we||(n.InlineCompletionList=we={}));var Pe;(function(e){e.Invoked=1;e.Automatic=2
})(Pe||(n.InlineCompletionTriggerKind=Pe={}));var _e;(function(e){e.create=function create(e,t){return{range:e,text:t}}
})(_e||(n.SelectedCompletionInfo=_e={}));var Te;(function(e){e.create=function create(e,t){return{triggerKind:e,
selectedCompletionInfo:t}}})(Te||(n.InlineCompletionContext=Te={}));var Se;(function(e){e.is=function is(e){var n=e
;return De.objectLiteral(n)&&t.is(n.uri)&&De.string(n.name)}})(Se||(n.WorkspaceFolder=Se={}));n.EOL=["\n","\r\n","\r"]
;var Ee;(function(e){e.create=function create(e,t,n,r){return new Le(e,t,n,r)};e.is=function is(e){var t=e
;return De.defined(t)&&De.string(t.uri)&&(De.undefined(t.languageId)||De.string(t.languageId))&&De.uinteger(t.lineCount)&&De.func(t.getText)&&De.func(t.positionAt)&&De.func(t.offsetAt)?true:false
};e.applyEdits=function applyEdits(e,t){var n=e.getText();var r=mergeSort(t,function(e,t){
var n=e.range.start.line-t.range.start.line;if(n===0)return e.range.start.character-t.range.start.character;return n})
;var i=n.length;for(var s=r.length-1;s>=0;s--){var a=r[s];var o=e.offsetAt(a.range.start);var c=e.offsetAt(a.range.end)
;if(c<=i)n=n.substring(0,o)+a.newText+n.substring(c,n.length);else throw new Error("Overlapping edit");i=o}return n}
;function mergeSort(e,t){if(e.length<=1)return e;var n=e.length/2|0;var r=e.slice(0,n);var i=e.slice(n);mergeSort(r,t)
;mergeSort(i,t);var s=0;var a=0;var o=0;while(s<r.length&&a<i.length){var c=t(r[s],i[a])
;if(c<=0)e[o++]=r[s++];else e[o++]=i[a++]}while(s<r.length)e[o++]=r[s++];while(a<i.length)e[o++]=i[a++];return e}
})(Ee||(n.TextDocument=Ee={}));var Le=function(){function FullTextDocument(e,t,n,r){this._uri=e;this._languageId=t
;this._version=n;this._content=r;this._lineOffsets=void 0}Object.defineProperty(FullTextDocument.prototype,"uri",{
get:function(){return this._uri},enumerable:false,configurable:true})
;Object.defineProperty(FullTextDocument.prototype,"languageId",{get:function(){return this._languageId},
enumerable:false,configurable:true});Object.defineProperty(FullTextDocument.prototype,"version",{get:function(){
return this._version},enumerable:false,configurable:true});FullTextDocument.prototype.getText=function(e){if(e){
var t=this.offsetAt(e.start);var n=this.offsetAt(e.end);return this._content.substring(t,n)}return this._content}
;FullTextDocument.prototype.update=function(e,t){this._content=e.text;this._version=t;this._lineOffsets=void 0}
;FullTextDocument.prototype.getLineOffsets=function(){if(this._lineOffsets===void 0){var e=[];var t=this._content
;var n=true;for(var r=0;r<t.length;r++){if(n){e.push(r);n=false}var i=t.charAt(r);n=i==="\r"||i==="\n"
;if(i==="\r"&&r+1<t.length&&t.charAt(r+1)==="\n")r++}if(n&&t.length>0)e.push(t.length);this._lineOffsets=e}
return this._lineOffsets};FullTextDocument.prototype.positionAt=function(e){
e=Math.max(Math.min(e,this._content.length),0);var t=this.getLineOffsets();var n=0,r=t.length
;if(r===0)return s.create(0,e);while(n<r){var i=Math.floor((n+r)/2);if(t[i]>e)r=i;else n=i+1}var a=n-1
;return s.create(a,e-t[a])};FullTextDocument.prototype.offsetAt=function(e){var t=this.getLineOffsets()
;if(e.line>=t.length)return this._content.length;else if(e.line<0)return 0;var n=t[e.line]
;var r=e.line+1<t.length?t[e.line+1]:this._content.length;return Math.max(Math.min(n+e.character,r),n)}
;Object.defineProperty(FullTextDocument.prototype,"lineCount",{get:function(){return this.getLineOffsets().length},
enumerable:false,configurable:true});return FullTextDocument}();var De;(function(e){var t=Object.prototype.toString
;e.defined=function defined(e){return typeof e!=="undefined"};e.undefined=function undefined(e){
return typeof e==="undefined"};e.boolean=function boolean(e){return e===true||e===false};e.string=function string(e){
return t.call(e)==="[object String]"};e.number=function number(e){return t.call(e)==="[object Number]"}
;e.numberRange=function numberRange(e,n,r){return t.call(e)==="[object Number]"&&n<=e&&e<=r}
;e.integer=function integer(e){return t.call(e)==="[object Number]"&&-2147483648<=e&&e<=2147483647}
;e.uinteger=function uinteger(e){return t.call(e)==="[object Number]"&&0<=e&&e<=2147483647};e.func=function func(e){
return t.call(e)==="[object Function]"};e.objectLiteral=function objectLiteral(e){return e!==null&&typeof e==="object"}
;e.typedArray=function typedArray(e,t){return Array.isArray(e)&&e.every(t)}})(De||(De={}))})}};

package emit

import (
	"fmt"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// hole stands in the text of a proof for the field of data that is used: the
// tagged one, or the plain one in the twin.
const hole = "§"

// proof is one function of a proof, and its twin, in the making.
type proof struct {
	file   *file
	target *resolve.Target
	call   callee
	// name tells the proofs of one target apart.
	name   string
	params []string
	before []string
	// operands are the texts of the receiver and the arguments, by base.
	operands map[int]string
	// kept are the results that are given a name.
	kept []int
	// callWants is what must be found at the call, and after are the lines
	// behind it.
	callWants []string
	after     []line
	// without is a twin in which the call is left out and the wants of which
	// are these, in place of the twin with plain data.
	without []string
	// alone says that there is no twin.
	alone bool
	// unmet says that no condition of the row holds at the call.
	unmet bool
	// failed says why the proof cannot be made.
	failed string
}

// line is a line of a proof and what must be found there. A text of several
// lines has the mark where that is.
type line struct {
	text  string
	wants []string
}

// mark stands at the end of the line of a longer text at which something must
// be found.
const mark = "¶"

func (l line) String() string {
	comment := ""
	if len(l.wants) > 0 {
		wants := slices.Clone(l.wants)
		slices.Sort(wants)
		comment = ` // want "` + strings.Join(slices.Compact(wants), `" "`) + `"`
	}
	before, after, marked := strings.Cut(l.text, mark)
	if !marked {
		return "\t" + l.text + comment + "\n"
	}
	return "\t" + before + comment + strings.ReplaceAll(after, mark, "") + "\n"
}

func (f *file) newProof(t *resolve.Target, c callee, name string) *proof {
	return &proof{file: f, target: t, call: c, name: name, operands: map[int]string{}}
}

// fail notes the first reason why the proof cannot be made.
func (p *proof) fail(format string, args ...any) {
	if p.failed == "" {
		p.failed = fmt.Sprintf(format, args...)
	}
}

// param adds a parameter to the function of the proof.
func (p *proof) param(name string, t types.Type) string {
	if !canSpell(t) {
		p.fail("nobody outside its package can write the type %s", t)
		return name
	}
	text := name + " " + p.file.imports.spell(t)
	if !slices.Contains(p.params, text) {
		p.params = append(p.params, text)
	}
	return name
}

// data adds a parameter that holds data of type t and returns the hole in it.
func (p *proof) data(name string, t types.Type) string {
	t = concrete(t)
	if !canSpell(t) {
		p.fail("nobody outside its package can write the type %s", t)
		return ""
	}
	text := name + " data[" + p.file.imports.spell(t) + "]"
	if !slices.Contains(p.params, text) {
		p.params = append(p.params, text)
	}
	return name + "." + hole
}

// concrete is text where anything goes.
func concrete(t types.Type) types.Type {
	if i, ok := t.Underlying().(*types.Interface); ok && i.Empty() {
		return types.Typ[types.String]
	}
	return t
}

// paramType is the type of one argument at a parameter: an element of the
// variadic one.
func (p *proof) paramType(i int) types.Type { return p.call.param(i) }

func (p *proof) variadic(i int) bool { return p.call.variadic(i) }

// typeOf is the type of the operand at a base.
func (p *proof) typeOf(base int) types.Type { return p.call.operand(base) }

// keep gives a name to a result and returns it.
func (p *proof) keep(i int) string {
	if !slices.Contains(p.kept, i) {
		p.kept = append(p.kept, i)
	}
	return fmt.Sprintf("r%d", i)
}

// function writes one function of the proof, with what stands for the hole.
func (p *proof) function(name, field string, call bool, wants bool) string {
	var lines []line
	for _, text := range p.before {
		lines = append(lines, line{text: text})
	}
	if call {
		lines = append(lines, line{p.callText(), p.callWants})
	}
	lines = append(lines, p.after...)
	var b strings.Builder
	fmt.Fprintf(&b, "func %s(%s) {\n", name, strings.Join(p.params, ", "))
	for _, l := range lines {
		if !wants {
			l.wants = nil
		}
		b.WriteString(strings.ReplaceAll(l.String(), hole, field))
	}
	b.WriteString("}\n\n")
	return b.String()
}

// text is the proof with its twin.
func (p *proof) text() string {
	if p.call.fn == nil {
		return p.holderText()
	}
	p.otherOperands()
	name := identifier(p.target.Name + "_" + p.name)
	out := p.function(name, "Tagged", true, true)
	switch {
	case p.without != nil:
		p.after[len(p.after)-1].wants = p.without
		out += p.function(name+"_without", "Tagged", false, true)
		p.after[len(p.after)-1].wants = nil
	case !p.alone:
		out += p.function(name+"_clean", "Plain", true, false)
	}
	return out
}

// holderText is the proof for a thing that is not called.
func (p *proof) holderText() string {
	name := identifier(p.target.Name + "_" + p.name)
	out := p.function(name, "Tagged", false, true)
	if !p.alone {
		out += p.function(name+"_clean", "Plain", false, false)
	}
	return out
}

// identifier makes a name of a name with dots and other signs in it.
func identifier(text string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
			return c
		}
		return '_'
	}, text)
}

// callText is the call.
func (p *proof) callText() string {
	args := []string{}
	for i := range p.call.sig.Params().Len() {
		if text, ok := p.operands[i]; ok {
			args = append(args, text)
		}
	}
	return p.assignment() + p.callee() + "(" + strings.Join(args, ", ") + ")"
}

func (p *proof) callee() string {
	if p.call.recv != nil {
		return p.operands[model.Recv] + p.call.path + "." + p.call.fn.Name()
	}
	if p.call.ofType {
		return p.param("call", p.call.fn.Pkg().Scope().Lookup(p.call.fn.Name()).Type())
	}
	name := p.file.imports.name(p.call.fn.Pkg()) + "." + p.call.fn.Name()
	if len(p.call.args) == 0 {
		return name
	}
	args := make([]string, len(p.call.args))
	for i, t := range p.call.args {
		args[i] = p.file.imports.spell(t)
	}
	return name + "[" + strings.Join(args, ", ") + "]"
}

// assignment names the results that are kept.
func (p *proof) assignment() string {
	if len(p.kept) == 0 {
		return ""
	}
	names := make([]string, p.call.sig.Results().Len())
	for i := range names {
		names[i] = "_"
		if slices.Contains(p.kept, i) {
			names[i] = fmt.Sprintf("r%d", i)
		}
	}
	return strings.Join(names, ", ") + " := "
}

// otherOperands gives what no step of the proof spoke of a value of unknown
// content; variadic arguments are left out.
func (p *proof) otherOperands() {
	if v := p.call.value; v != nil {
		p.operands[model.Recv] = p.file.imports.name(v.Pkg()) + "." + v.Name()
	} else if p.call.recv != nil && p.operands[model.Recv] == "" {
		p.operands[model.Recv] = p.param("r", p.call.recv)
	}
	for i := range p.call.sig.Params().Len() {
		if _, ok := p.operands[i]; ok || p.variadic(i) {
			continue
		}
		p.operands[i] = p.other(i)
	}
}

// other is a value for an argument that plays no part.
func (p *proof) other(i int) string {
	if text := p.constant(i); text != "" {
		return text
	}
	t := p.paramType(i)
	if !canSpell(t) && canBeNil(t) {
		return "nil"
	}
	return p.param(fmt.Sprintf("a%d", i), t)
}

func canBeNil(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature, *types.Interface:
		return true
	}
	return false
}

// constant is the text of an argument that the row reads: as SQL, as a format or
// as a condition; empty when it does not.
func (p *proof) constant(i int) string {
	row := &p.target.Row.Row
	for _, w := range conditions(row) {
		if w.Arg == i && p.unmet {
			return "0"
		}
		if w.Arg == i {
			return p.fulfils(w)
		}
	}
	for _, s := range row.Sinks {
		if s.Query == i {
			return `"INSERT INTO t VALUES ($1)"`
		}
		for _, port := range s.Ports {
			if s.Encoder == "printf" && port.Variadic && port.Base == i+1 {
				return `"%v"`
			}
		}
	}
	for _, m := range row.Moves {
		if m.Encoder == "printf" && m.From.Variadic && m.From.Base == i+1 {
			return `"%v"`
		}
	}
	return ""
}

// conditions are those of all sinks and moves of a row.
func conditions(row *model.Row) (all []*model.When) {
	for _, s := range row.Sinks {
		all = append(all, s.When)
	}
	for _, m := range row.Moves {
		all = append(all, m.When)
	}
	return slices.DeleteFunc(all, func(w *model.When) bool { return w == nil })
}

// fulfils is a constant of an argument for which a condition holds.
func (p *proof) fulfils(w *model.When) string {
	pkg, name, hasBit := strings.Cut(w.Bit, ".")
	isInt := types.Identical(p.paramType(w.Arg), types.Typ[types.Int])
	switch {
	case w.Text != "" && isInt:
		return w.Text
	case w.Text != "":
		return strconv.Quote(w.Text)
	case !hasBit && isInt:
		return "1"
	case !hasBit:
		return "true"
	}
	return p.file.imports.name(p.file.world.pkg(pkg)) + "." + name
}

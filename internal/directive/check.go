package directive

import (
	"fmt"
	"go/ast"
	"strconv"

	"github.com/piivet/piivet/internal/suggest"
	"github.com/piivet/piivet/internal/tag"
)

// check reports what is wrong with the place of a directive, and what it names
// that is not there.
func (l *Located) check() {
	switch l.Verb {
	case Allow:
		if len(l.lines) == 0 {
			l.misplaced("%s stands neither on a line of code nor above one", l.text())
		}
	case Sink:
		if l.onFunction() {
			l.checkArgs()
		}
	case Source:
		l.checkSource()
	case Protect:
		if l.onFunction() && results(l.Func) == 0 && !l.pointsToSomething() {
			l.misplaced("%s stands on %s, which has no result, and gets no pointer to what it could protect", l.text(), l.Name.Name)
		}
	case Neutral:
		l.onFunction()
	}
}

// misplaced reports the whole directive and takes it out of force.
func (l *Located) misplaced(format string, args ...any) {
	l.Valid = false
	l.report(Misplaced, fmt.Sprintf(format, args...), nil)
}

func (l *Located) report(code tag.Code, message string, fix *tag.Edit) {
	l.Problems = append(l.Problems, Problem{Code: code, Message: message, End: len(l.Comment.Text), Fix: fix})
}

func (l *Located) onFunction() bool {
	switch {
	case l.Func != nil:
		return true
	case l.Name != nil:
		l.misplaced("%s stands on the type %s: it belongs in the doc comment of a function or of a method of an interface", l.text(), l.Name.Name)
	default:
		l.misplaced("%s must stand in the doc comment of a function or of a method of an interface", l.text())
	}
	return false
}

// pointsToSomething reports whether the function gets an object that it can
// change, as its receiver or a parameter.
func (l *Located) pointsToSomething() bool {
	for _, list := range []*ast.FieldList{l.Recv, l.Func.Params} {
		if list == nil {
			continue
		}
		for _, field := range list.List {
			switch field.Type.(type) {
			case *ast.StarExpr, *ast.ArrayType, *ast.MapType:
				return true
			}
		}
	}
	return false
}

func (l *Located) checkSource() {
	switch {
	case l.Name == nil:
		l.misplaced("%s must stand in the doc comment of a function, of a method of an interface, or of a type", l.text())
	case l.Func == nil:
		if l.Result != 0 || l.Param != "" {
			l.misplaced("%s stands on the type %s, which has no results and parameters", l.text(), l.Name.Name)
		}
	case l.Param != "":
		l.checkParam()
	case results(l.Func) == 0:
		l.misplaced("%s stands on %s, which has no result: name a parameter with param=", l.text(), l.Name.Name)
	case l.Result >= results(l.Func):
		l.misplaced("result=%d is not there: %s has %s", l.Result, l.Name.Name, count(results(l.Func), "result"))
	}
}

func (l *Located) checkParam() {
	var names []string
	for _, field := range l.Func.Params.List {
		for _, name := range field.Names {
			if name.Name == l.Param {
				return
			}
			names = append(names, name.Name)
		}
	}
	message := "param=" + l.Param + " is not there: " + l.Name.Name + " has no parameter of that name"
	if meant, ok := suggest.Nearest(l.Param, names...); ok {
		message = "param=" + l.Param + " is not there: did you mean " + strconv.Quote(meant) + "?"
	}
	l.misplaced("%s", message)
}

// checkArgs leaves out the arguments that are not there.
func (l *Located) checkArgs() {
	if len(l.Args) == 0 && l.Func.Params.NumFields() == 0 {
		l.misplaced("%s stands on %s, which has no parameters", l.text(), l.Name.Name)
	}
	var there []Arg
	for _, arg := range l.Args {
		if problem := l.argProblem(arg); problem != "" {
			l.report(Misplaced, problem, nil)
			continue
		}
		there = append(there, arg)
	}
	l.Valid = l.Valid && (len(l.Args) == 0 || len(there) > 0)
	l.Args = there
}

func (l *Located) argProblem(arg Arg) string {
	switch n := params(l.Func); {
	case arg.Index == Recv && l.Recv == nil:
		return "recv is not there: " + l.Name.Name + " has no receiver"
	case arg.Index == Recv:
		return ""
	case arg.Index >= n:
		return fmt.Sprintf("argument %d is not there: %s has %s, counted from 0", arg.Index, l.Name.Name, count(n, "parameter"))
	case arg.Variadic && (arg.Index != n-1 || !variadic(l.Func)):
		return fmt.Sprintf("argument %d of %s is not variadic", arg.Index, l.Name.Name)
	}
	return ""
}

func params(fn *ast.FuncType) int { return fn.Params.NumFields() }

func results(fn *ast.FuncType) int { return fn.Results.NumFields() }

func variadic(fn *ast.FuncType) bool {
	last := fn.Params.List[len(fn.Params.List)-1]
	_, ok := last.Type.(*ast.Ellipsis)
	return ok
}

func count(n int, what string) string {
	switch n {
	case 0:
		return "no " + what
	case 1:
		return "one " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// checkTogether reports directives on one function that contradict each other
// or say the same.
func checkTogether(all []*Located) {
	for i, l := range all {
		for _, earlier := range all[:i] {
			if l.Name == nil || l.Name != earlier.Name {
				continue
			}
			if message := clash(earlier, l); message != "" {
				l.report(tag.Contradiction, message, nil)
				break
			}
		}
	}
}

func clash(a, b *Located) string {
	between := map[Verb]bool{a.Verb: true, b.Verb: true}
	switch {
	case a.Verb == b.Verb && (a.Verb == Protect || a.Verb == Neutral):
		return b.text() + " is given twice on " + b.Name.Name
	case between[Protect] && between[Neutral]:
		return b.text() + " contradicts " + a.text() + " on " + b.Name.Name
	}
	return ""
}

package schema

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
)

// rowReader reads one row. Some keys have their meaning from others, so what
// they say is kept until all are read.
type rowReader struct {
	*strict.Reader
	node *yaml.Node
	row  Row
	sink sinkReader // the keys of the short form
	hard string
	has  map[string]bool
	// deciphers becomes a part of what the row protects.
	deciphers bool
	// recodes does so, too.
	recodes bool
}

func readRow(r *strict.Reader, n *yaml.Node) (Row, bool) {
	rr := &rowReader{Reader: r, node: n, has: map[string]bool{}}
	rr.row.Line = n.Line
	rr.row.Row.FillFrom = model.None()
	rr.sink = newSinkReader(r)
	before := r.Count()
	ok := r.Object(n, "a row", rr.keys()...)
	if before == r.Count() {
		rr.check()
		rr.finish()
	}
	return rr.row, ok
}

// keys are all keys of a row; each notes that it was there.
func (rr *rowReader) keys() []strict.Key {
	row := &rr.row.Row
	keys := []strict.Key{
		{Name: "func", Read: rr.names(model.AboutFunc), Is: namesShape(), Says: "Functions, methods as Type.Method, or types of functions for all of these, by names in which * stands for any text without a dot."},
		{Name: "var", Read: rr.names(model.AboutVar), Is: namesShape(), Says: "Variables, instead of functions."},
		{Name: "type", Read: rr.names(model.AboutType), Is: namesShape(), Says: "Types, instead of functions."},
		{Name: "sinks", Read: rr.OneOrMore("sinks", rr.readSink), Is: strict.SomeOf(sinkShape()), Says: "Several sinks in one call."},
		{Name: "flow", Read: rr.OneOrMore("flow", rr.readMove(false)), Is: movesShape(), Says: "Ways that data takes through the call: 0 -> result."},
		{Name: "write", Read: rr.OneOrMore("write", rr.readMove(true)), Is: movesShape(), Says: "Ways into a writer: what arrives there goes where the writer goes."},
		{Name: "protect", Read: readProtection(rr.Reader, &row.Protect), Is: protectionShape(), Says: "What is done to the data on its way to the result."},
		{Name: "deciphers", Read: rr.Bool("deciphers", &rr.deciphers), Is: strict.Flag(), Says: "true: what comes out is encrypted no more."},
		{Name: "recodes", Read: rr.Bool("recodes", &rr.recodes), Is: strict.Flag(), Says: "true: the text has another form, as in hex or in capitals, so that replacing what it was does not take it out."},
		{Name: "fill", Read: readPorts(rr.Reader, &row.Fill), Is: portsShape(), Says: "What the call fills with data that nothing is known of."},
		{Name: "from", Read: readPort(rr.Reader, &row.FillFrom), Is: strict.Text(), Says: "Where the raw form of that comes from."},
		{Name: "clear", Read: readPorts(rr.Reader, &row.Clear), Is: portsShape(), Says: "What the call empties."},
		{Name: "callback", Read: rr.OneOrMore("callback", rr.readCallback), Is: callbacksShape(), Says: "A function that is passed in and called, by the index of its argument."},
		{Name: "writer", Read: rr.readWriter, Is: writerShape(), Says: "What is written to the result goes there."},
		{Name: "wraps", Read: readPorts(rr.Reader, &row.Wraps), Is: portsShape(), Says: "The result, or the receiver of a call without one, is a writer that hands on to these, a function among them changes the lines before."},
		{Name: "transport", Read: rr.Text("transport", rr.setTransport), Is: strict.Text(), Says: "Why the way is in the clear, in a few words: of a sink the way there, of others what the result leads to."},
		{Name: "secures", Read: readPorts(rr.Reader, &row.Secures), Is: portsShape(), Says: "What leads to an encrypted way after the call, unless nobody looks at its error."},
		{Name: "template", Read: rr.Text("template", rr.setTemplate), Is: strict.Word(model.Templates()...), Says: "What the call does with a template."},
		{Name: "computes", Read: rr.Text("computes", rr.setComputes), Is: strict.Word(model.Computations()...), Says: "What the first result is of arguments that are constants."},
		{Name: "neutral", Read: rr.Bool("neutral", &row.Neutral), Is: strict.Flag(), Says: "true: nothing flows through."},
		{Name: "without", Read: readPorts(rr.Reader, &row.Without), Is: portsShape(), Says: "What the first flow takes out of what it carries."},
		{Name: "tells", Read: readPorts(rr.Reader, &row.Tells), Is: portsShape(), Says: "What the last result says of whether it is there: where that is false or empty, there is nothing."},
		{Name: "enders", Read: readPorts(rr.Reader, &row.Enders), Is: portsShape(), Says: "Results that are functions: what one is called with is the cause in the first result."},
		{Name: "lent", Read: rr.Bool("lent", &row.Lent), Is: strict.Flag(), Says: "true: nobody but the caller has what the result leads to, as of a pool or a copy, or something new."},
		{Name: "once", Read: rr.Bool("once", &row.Once), Is: strict.Flag(), Says: "true: the result is a function that calls that of flow once, and gives back ever after what that gave."},
		{Name: "assigns", Read: rr.Bool("assigns", &row.Assigns), Is: strict.Flag(), Says: "true: what flows into an argument goes there part by part, each to the part of the same name."},
		{Name: "random", Read: rr.Bool("random", &row.Random), Is: strict.Flag(), Says: "true: what is filled, or what comes from the variable, was drawn by chance."},
		{Name: "source", Read: rr.Text("source", rr.setSource), Is: strict.Text(), Says: "The category that the result is born with."},
		{Name: "erases", Read: rr.readUse(true), Is: kindShape(), Says: "The kind of store that the call erases from; entity says what."},
		{Name: "reads", Read: rr.readUse(false), Is: kindShape(), Says: "The kind of store that the call reads from; entity says what."},
		{Name: "hard", Read: rr.String("hard", &rr.hard), Is: strict.Text(), Says: "The method before in the chain without which what has a mark of deletion is only marked, not erased."},
		{Name: "names", Read: readPorts(rr.Reader, &row.Names), Is: portsShape(), Says: "What names the table or collection that the result is a handle of."},
		{Name: "quotes", Read: rr.OneOrMore("quotes", rr.Text("a field", rr.addQuote)), Is: strict.SomeOf(strict.Text()), Says: "Of the type of an error, or of what rows take out of data, such as a cookie: the fields with what it quotes."},
	}
	keys = append(keys, strict.Key{Name: "shows", Read: rr.Text("shows", rr.setShows), Is: strict.Word(model.Encoders()...), Says: "Of the type of a handler of a logger: the encoder that shows what is logged."})
	keys = append(keys, strict.Key{Name: "until", Read: rr.String("until", &rr.row.Until), Is: strict.Text(), Says: "The first version of the library that no longer has it, for the sake of those who use an older one."})
	keys = append(keys, rr.sink.keys()...)
	for i, key := range keys {
		keys[i].Read = func(n *yaml.Node) {
			rr.has[key.Name] = true
			key.Read(n)
		}
	}
	return keys
}

func (rr *rowReader) names(what byte) func(*yaml.Node) {
	return rr.OneOrMore("the list of names", rr.Text("a name", func(n *yaml.Node, name string) {
		if !validName(what, name) {
			rr.Problemf(n, "%q is no name: write Println, Logger.Printf (a method, by the type that declares it, without package and star) or a pattern such as Logger.Print*", name)
		}
		rr.row.Row.What = what
		rr.row.Names = append(rr.row.Names, name)
	}))
}

func validWord(word string) bool {
	return word != "" && !unicode.IsDigit(rune(word[0])) && !strings.ContainsFunc(word, func(c rune) bool {
		return c != '_' && c != '*' && !unicode.IsLetter(c) && !unicode.IsDigit(c)
	})
}

// readMove reads a way that data takes: "FROM -> TO", or a mapping that gives it
// an encoder of its own.
func (rr *rowReader) readMove(write bool) func(*yaml.Node) {
	return func(n *yaml.Node) {
		m := model.Move{Write: write}
		if n.Kind != yaml.MappingNode {
			rr.moveText(&m)(n)
			rr.row.Row.Moves = append(rr.row.Row.Moves, m)
			return
		}
		encoder := newSinkReader(rr.Reader)
		m.From = model.None()
		ok := rr.Object(n, "a flow", rr.moveKeys(&m, encoder)...)
		if ok && m.From.Base == model.Unknown {
			rr.Problemf(n, "a flow needs its way: move: 0 -> result")
		}
		m.Encoder = encoder.Encoder
		rr.row.Row.Moves = append(rr.row.Row.Moves, m)
	}
}

func (rr *rowReader) moveKeys(m *model.Move, encoder sinkReader) []strict.Key {
	return []strict.Key{
		{Name: "move", Read: rr.moveText(m), Is: strict.Text(), Says: "The way: 0 -> result."},
		{Name: "encoder", Read: encoder.Text("encoder", encoder.setEncoder), Is: encoderShape(), Says: "What is shown of the value."},
		{Name: "plain", Read: rr.Bool("plain", &m.Plain), Is: strict.Flag(), Says: "true: what the row protects is not what goes this way."},
		{Name: "when", Read: readWhen(rr.Reader, &m.When), Is: strict.Text(), Says: "The argument that says whether it goes this way: 1, 1 & os.O_CREATE for a bit of it, or 0 = Set-Cookie for its text or number, 0 != Set-Cookie for any other."},
	}
}

func readWhen(r *strict.Reader, to **model.When) func(*yaml.Node) {
	return r.Text("a condition", func(n *yaml.Node, text string) {
		var err error
		if *to, err = model.ParseWhen(text); err != nil {
			r.Problemf(n, "%q: %v", text, err)
		}
	})
}

func (rr *rowReader) moveText(m *model.Move) func(*yaml.Node) {
	return rr.Text("a flow", func(n *yaml.Node, text string) {
		var err error
		if m.From, m.To, err = model.ParseMove(text); err != nil {
			rr.Problemf(n, "%q: %v", text, err)
		}
	})
}

func (rr *rowReader) setTemplate(n *yaml.Node, word string) {
	if !slices.Contains(model.Templates(), word) {
		rr.Problemf(n, "%q is nothing that a call does with a template: write one of %s", word, strings.Join(model.Templates(), ", "))
	}
	rr.row.Row.Template = word
}

func (rr *rowReader) setShows(n *yaml.Node, name string) {
	if !model.KnownEncoder(name) {
		rr.Problemf(n, "unknown encoder %q%s", name, strict.Instead(name, model.Encoders()))
		return
	}
	rr.row.Row.Shows = name
}

func (rr *rowReader) setComputes(n *yaml.Node, word string) {
	if !slices.Contains(model.Computations(), word) {
		rr.Problemf(n, "%q is nothing that a call works out of constants: write one of %s", word, strings.Join(model.Computations(), ", "))
		return
	}
	rr.row.Row.Computes = word
}

func (rr *rowReader) setTransport(_ *yaml.Node, why string) { rr.row.Row.Transport = why }

func (rr *rowReader) addQuote(_ *yaml.Node, field string) {
	rr.row.Row.Quotes = append(rr.row.Row.Quotes, field)
}

// readUse reads the kind of store that a call erases or reads.
func (rr *rowReader) readUse(erases bool) func(*yaml.Node) {
	return func(n *yaml.Node) {
		use := model.Use{Erases: erases}
		readKind(rr.Reader, &use.Kind)(n)
		if use.Kind.Known() && !use.Kind.Under("store") {
			rr.Problemf(n, "%q is no kind of store", use.Kind)
		}
		rr.row.Row.Uses = append(rr.row.Row.Uses, use)
	}
}

func (rr *rowReader) setSource(n *yaml.Node, word string) {
	id, ok := category.Lookup(word)
	if !ok {
		meant := ""
		if name, ok := category.Suggest(word); ok {
			meant = "; did you mean " + name + "?"
		}
		rr.Problemf(n, "unknown category %q%s", word, meant)
		return
	}
	rr.row.Row.Source = string(id)
}

func readProtection(r *strict.Reader, to *flow.Protection) func(*yaml.Node) {
	return r.Text("protect", func(n *yaml.Node, name string) {
		p, ok := flow.ParseProtection(name)
		if !ok {
			r.Problemf(n, "unknown protection %q%s", name, strict.Instead(name, flow.ProtectionNames()))
		}
		*to = p
	})
}

func readPort(r *strict.Reader, to *model.Port) func(*yaml.Node) {
	return r.Text("a port", func(n *yaml.Node, text string) {
		p, err := model.ParsePort(text)
		if err != nil {
			r.Problemf(n, "bad port: %v", err)
			return
		}
		*to = p
	})
}

func readPorts(r *strict.Reader, to *[]model.Port) func(*yaml.Node) {
	return r.OneOrMore("the list of ports", func(n *yaml.Node) {
		p := model.None()
		readPort(r, &p)(n)
		*to = append(*to, p)
	})
}

// orUnknown reads a port, or the word unknown.
func orUnknown(r *strict.Reader, to *model.Port) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Value != "unknown" {
			readPort(r, to)(n)
		}
	}
}

func (rr *rowReader) readCallback(n *yaml.Node) {
	c := model.Callback{Func: model.None()}
	if n.Kind == yaml.ScalarNode {
		readPort(rr.Reader, &c.Func)(n)
	} else {
		ok := rr.Object(n, "a callback", rr.callbackKeys(&c)...)
		if ok && c.Func.Base == model.Unknown {
			rr.Problemf(n, "a callback needs func: the argument that is called")
		}
	}
	rr.row.Row.Callbacks = append(rr.row.Row.Callbacks, c)
}

func (rr *rowReader) callbackKeys(c *model.Callback) []strict.Key {
	return []strict.Key{
		{Name: "func", Read: readPort(rr.Reader, &c.Func), Is: portShape(), Says: "The argument that is called."},
		{Name: "method", Read: rr.String("method", &c.Method), Is: strict.Text(), Says: "The method of it that is called, where it is an interface value."},
		{Name: "drops", Read: rr.Bool("drops", &c.Drops), Is: strict.Flag(), Says: "true: elements of argument 0 for whose keys it says true are deleted."},
		{Name: "beside", Read: rr.Bool("beside", &c.Beside), Is: strict.Flag(), Says: "true: it runs beside the function that makes the call, as in a go statement."},
		{Name: "instead", Read: rr.Bool("instead", &c.Instead), Is: strict.Flag(), Says: "true: code of the program that is called so sends in place of the sinks of the row."},
		{Name: "args", Read: rr.OneOrMore("args", func(n *yaml.Node) {
			p := model.None()
			orUnknown(rr.Reader, &p)(n)
			c.Args = append(c.Args, p)
		}), Is: portsShape(), Says: "What it is called with; unknown for what is no port."},
		{Name: "result", Read: rr.OneOrMore("result", func(n *yaml.Node) {
			p := model.None()
			orUnknown(rr.Reader, &p)(n)
			c.Results = append(c.Results, p)
		}), Is: portsShape(), Says: "Where its results go, in order; unknown for nowhere."},
	}
}

func (rr *rowReader) readWriter(n *yaml.Node) {
	w := new(model.Writer)
	rr.row.Row.Writer = w
	if n.Kind == yaml.ScalarNode {
		readKind(rr.Reader, &w.Kind)(n)
		return
	}
	rr.Object(n, "a writer", rr.writerKeys(w)...)
}

func (rr *rowReader) writerKeys(w *model.Writer) []strict.Key {
	return []strict.Key{
		{Name: "sink", Read: readKind(rr.Reader, &w.Kind), Is: kindShape(), Says: "The kind of sink that it writes to."},
		{Name: "vendor", Read: rr.String("vendor", &w.Vendor), Is: strict.Text(), Says: "Who gets the data."},
		{Name: "purpose", Read: rr.String("purpose", &w.Purpose), Is: strict.Text(), Says: "What for."},
		{Name: "region", Read: rr.String("region", &w.Region), Is: strict.Text(), Says: "Where to."},
		{Name: "protect", Read: readProtection(rr.Reader, &w.Protect), Is: protectionShape(), Says: "What writing to it does to the data."},
	}
}

// behaviours are the keys that say something on their own.
var behaviours = []string{
	"sink", "sinks", "flow", "write", "protect", "fill", "clear", "callback", "writer", "wraps", "neutral", "source", "quotes", "shows", "erases", "reads", "names",
	"transport", "secures", "lent", "random",
}

// needs says which keys mean something only beside one of others.
var needs = []struct {
	key    string
	beside []string
}{
	{"args", []string{"sink", "protect"}},
	{"query", []string{"sink"}},
	{"through", []string{"sink"}},
	{"once", []string{"flow"}},
	{"method", []string{"through"}},
	{"into", []string{"method"}},
	{"gives", []string{"into"}},
	{"vendor", []string{"sink"}},
	{"purpose", []string{"sink"}},
	{"region", []string{"sink"}},
	{"entity", []string{"sink", "writer", "erases", "reads"}},
	{"hard", []string{"erases"}},
	{"when", []string{"sink"}},
	{"way", []string{"sink"}},
	{"ttl", []string{"sink"}},
	{"untimed", []string{"sink"}},
	{"quotes", []string{"type"}},
	{"shows", []string{"type"}},
	{"enders", []string{"flow"}},
	{"tells", []string{"flow", "neutral"}},
	{"without", []string{"flow"}},
	{"encoder", []string{"sink", "flow", "write"}},
	{"from", []string{"fill"}},
	{"template", []string{"flow", "write", "neutral"}},
	{"computes", []string{"flow", "neutral"}},
	{"protect", []string{"flow", "write", "args"}},
	{"deciphers", []string{"flow"}},
	{"recodes", []string{"flow"}},
}

// check finds what is wrong with the keys as a whole. One problem a row is
// enough: the others may come from it.
func (rr *rowReader) check() {
	for _, check := range []func() string{rr.checkName, rr.checkBehaviour, rr.checkHolder, rr.checkNeeds} {
		if problem := check(); problem != "" {
			rr.Problemf(rr.node, "%s", problem)
			return
		}
	}
}

func (rr *rowReader) checkName() string {
	count := 0
	for _, key := range []string{"func", "var", "type"} {
		if rr.has[key] {
			count++
		}
	}
	if count != 1 {
		return fmt.Sprintf("a row names what it is about with one of func, var and type; this one has %d of them", count)
	}
	if rr.row.Row.Starred() {
		for _, name := range rr.row.Names {
			if strings.Count(name, model.Star) != 1 {
				return fmt.Sprintf("a port has the field *, which is named as the * in the name of the row; %s needs one *", name)
			}
		}
	}
	return ""
}

func (rr *rowReader) checkBehaviour() string {
	switch {
	case !rr.hasAny(behaviours):
		return "a row says how something behaves: it needs one of " + strings.Join(behaviours, ", ")
	case rr.has["neutral"] && !rr.row.Row.Neutral:
		return "neutral is true, or the key is left out"
	case rr.has["neutral"] && rr.hasOthers("template", "computes", "tells", "erases", "reads", "entity", "hard", "names"):
		return "neutral stands alone: nothing flows through"
	case rr.has["sink"] && rr.has["sinks"]:
		return "write one sink with sink, or all of them under sinks"
	case rr.has["sink"] && rr.has["protect"] && !rr.hasAny([]string{"flow", "write"}):
		return "args belongs to sink here: write what is protected as flow"
	}
	return ""
}

// checkHolder checks a row about something that holds a writer.
func (rr *rowReader) checkHolder() string {
	if rr.row.Row.What == model.AboutFunc {
		return ""
	}
	for _, key := range slices.Sorted(maps.Keys(rr.has)) {
		if !slices.Contains([]string{"var", "type", "writer", "quotes", "shows", "random"}, key) {
			return "a variable or a type is a writer, a variable what is drawn by chance, or a type an error that quotes or a handler that shows: it has writer, random, quotes or shows, not " + key
		}
	}
	return ""
}

func (rr *rowReader) checkNeeds() string {
	for _, need := range needs {
		if rr.has[need.key] && !rr.hasAny(need.beside) {
			return fmt.Sprintf("%s needs %s beside it", need.key, strings.Join(need.beside, " or "))
		}
	}
	return ""
}

// finish gives the keys that several things share to those they belong to.
func (rr *rowReader) finish() {
	row := &rr.row.Row
	switch {
	case rr.has["sink"]:
		row.Sinks = append(row.Sinks, rr.sink.done())
	case rr.has["protect"]:
		for _, from := range rr.sink.Ports {
			row.Moves = append(row.Moves, model.Move{From: from, To: model.Port{Base: model.Result, KeyArg: -1}})
		}
	}
	if rr.deciphers {
		row.Protect |= flow.Deciphered
	}
	if rr.recodes {
		row.Protect |= flow.Recoded
	}
	if row.Writer != nil {
		row.WriterAt = rr.sink.Entity
	}
	for i := range row.Uses {
		row.Uses[i].Entity, row.Uses[i].Hard = rr.sink.Entity, rr.hard
	}
	if rr.has["sink"] {
		return
	}
	for i := range row.Moves {
		if row.Moves[i].Encoder == "" {
			row.Moves[i].Encoder = rr.sink.Encoder
		}
	}
}

// hasOthers reports whether the row has keys besides its name, neutral and those.
func (rr *rowReader) hasOthers(keys ...string) bool {
	for key := range rr.has {
		if key != "func" && key != "var" && key != "type" && key != "until" && key != "neutral" && !slices.Contains(keys, key) {
			return true
		}
	}
	return false
}

func (rr *rowReader) hasAny(keys []string) bool {
	return slices.ContainsFunc(keys, func(key string) bool { return rr.has[key] })
}

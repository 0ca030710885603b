package schema

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
)

// sinkReader reads the keys of a sink, which stand in the row itself when it
// has one sink.
type sinkReader struct {
	*strict.Reader
	*model.Sink
}

func newSinkReader(r *strict.Reader) sinkReader {
	return sinkReader{r, &model.Sink{Query: -1}}
}

func (sr sinkReader) keys() []strict.Key {
	s := sr.Sink
	return []strict.Key{
		{Name: "sink", Read: readKind(sr.Reader, &s.Kind), Is: kindShape(), Says: "The kind of sink that the call is."},
		{Name: "args", Read: readPorts(sr.Reader, &s.Ports), Is: portsShape(),
			Says: `What of the call is meant: 0, "1..." for the variadic ones, recv, 0.Body for a field. All arguments, when it is left out.`},
		{Name: "encoder", Read: sr.Text("encoder", sr.setEncoder), Is: encoderShape(), Says: "What of a value is shown; all, when it is left out."},
		{Name: "vendor", Read: sr.String("vendor", &s.Vendor), Is: strict.Text(), Says: "Who gets the data."},
		{Name: "purpose", Read: sr.String("purpose", &s.Purpose), Is: strict.Text(), Says: "What for: analytics, payment."},
		{Name: "region", Read: sr.String("region", &s.Region), Is: strict.Text(), Says: "Where to: eu, us."},
		{Name: "query", Read: sr.Text("query", sr.setQuery), Is: strict.Matching(`^[0-9]+$`), Says: "The argument with the SQL text: what only reads is no sink."},
		{Name: "entity", Read: readPorts(sr.Reader, &s.Entity), Is: portsShape(), Says: "What names the table, collection, key or path of a store: a text, a handle, or a value whose type does. The first that is known counts; of an object store all of them."},
		{Name: "through", Read: readPorts(sr.Reader, &s.Through), Is: portsShape(), Says: "Loggers or writers that the call goes through: what is known of where they write counts."},
		{Name: "method", Read: sr.Text("method", sr.setMethod), Is: strict.Text(), Says: "What such a logger runs when it is a type of the program; Write, when it is left out."},
		{Name: "into", Read: readPort(sr.Reader, &s.Into), Is: portShape(), Says: "What of the parameters of that method gets what is shown: 1.Message. The first, when it is left out."},
		{Name: "gives", Read: readPorts(sr.Reader, &s.Gives), Is: portsShape(), Says: "What of the call the parameters of that method in front of it get: 0."},
		{Name: "when", Read: readWhen(sr.Reader, &s.When), Is: strict.Text(), Says: "The argument that says whether it is a sink: 1, 1 & os.O_CREATE for a bit of it, or 0 = Set-Cookie for its text."},
		{Name: "way", Read: readPorts(sr.Reader, &s.Way), Is: portsShape(), Says: "What of the call says which way data takes: an address, a client. The receiver and what no sink gets, when it is left out."},
		{Name: "ttl", Read: readPorts(sr.Reader, &s.TTL), Is: portsShape(), Says: "What of the call says how long it is kept: a time.Duration, a time.Time, or a number of seconds."},
		{Name: "untimed", Read: sr.Text("untimed", sr.setUntimed), Is: strict.Word(model.UntimedForEver, model.UntimedSession), Says: "What becomes of what is written without such a time, or with 0: it is kept forever, or until the session ends."},
	}
}

// SinkKeys are the keys of a sink, for s; what they leave out stays as it is.
func SinkKeys(r *strict.Reader, s *model.Sink) []strict.Key { return sinkReader{r, s}.keys() }

func kindShape() strict.Shape {
	return strict.Named("kind", func() strict.Shape {
		var kinds []string
		for _, k := range flow.Kinds() {
			kinds = append(kinds, string(k))
		}
		return strict.Meaning(kinds, func(word string) string { return flow.Kind(word).Says() })
	})
}

// done is the sink with what was left out.
func (sr sinkReader) done() model.Sink {
	s := *sr.Sink
	if s.Encoder == "" {
		s.Encoder = model.EncoderAll
	}
	return s
}

func (sr sinkReader) setEncoder(n *yaml.Node, name string) {
	if !model.KnownEncoder(name) {
		sr.Problemf(n, "unknown encoder %q%s", name, strict.Instead(name, model.Encoders()))
	}
	sr.Encoder = name
}

func (sr sinkReader) setQuery(n *yaml.Node, text string) {
	i, err := strconv.Atoi(text)
	if err != nil || i < 0 {
		sr.Problemf(n, "query is the index of the argument that holds the SQL text, not %q", text)
		return
	}
	sr.Query = i
}

func (sr sinkReader) setUntimed(n *yaml.Node, word string) {
	var ok bool
	if sr.Untimed, ok = model.ParseUntimed(word); !ok {
		words := []string{model.UntimedForEver, model.UntimedSession}
		sr.Problemf(n, "unknown word %q%s", word, strict.Instead(word, words))
	}
}

func (sr sinkReader) setMethod(_ *yaml.Node, name string) { sr.Method = name }

// readSink reads an element of sinks.
func (rr *rowReader) readSink(n *yaml.Node) {
	sr := newSinkReader(rr.Reader)
	if !rr.Object(n, "a sink", sr.keys()...) {
		return
	}
	if sr.Kind == "" {
		rr.Problemf(n, "a sink needs its kind: sink: log/line")
	}
	rr.row.Row.Sinks = append(rr.row.Row.Sinks, sr.done())
}

func readKind(r *strict.Reader, to *flow.Kind) func(*yaml.Node) {
	return r.Text("the kind of a sink", func(n *yaml.Node, text string) {
		*to = flow.Kind(text)
		if !to.Known() {
			r.Problemf(n, "unknown kind of sink %q%s", text, insteadOfKind(*to))
		}
	})
}

// insteadOfKind says which kind was meant, or which there are: those of the
// same family, when that is known.
func insteadOfKind(k flow.Kind) string {
	var all, family []string
	for _, known := range flow.Kinds() {
		all = append(all, string(known))
		if known.Family() == k.Family() {
			family = append(family, strings.TrimPrefix(string(known), known.Family()+"/"))
		}
	}
	if len(family) > 0 {
		_, member, _ := strings.Cut(string(k), "/")
		return strict.Instead(member, family)
	}
	return strict.Instead(string(k), all)
}

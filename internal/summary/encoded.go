package summary

import (
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/access"
)

// encoded is what a text of which all parts are known by their names has at s, when
// that is a name, a key or an element by its key: whoever parses the text gets a map
// with these keys. The mark of such a text has what is not under a name: that of
// another text that it may be.
func (n *Node) encoded(s access.Step) (part *Node, ok bool) {
	if len(n.Kids) == 0 {
		return nil, false
	}
	mark := n.Kids[len(n.Kids)-1] // it sorts behind all other steps
	if _, marked := mark.Step.Encoder(); !marked {
		return nil, false
	}
	if s.IsName() {
		key, err := strconv.Unquote(strings.TrimSuffix(string(s[1:]), "]"))
		if err != nil {
			return nil, false
		}
		if part, known := n.kid(access.Named(key)); known {
			return part, true
		}
		return mark.Node, true
	}
	_, named := s.Name()
	return mark.Node, named || s == access.Key
}

package summary

import (
	"testing"

	"github.com/piivet/piivet/internal/access"
)

func TestMentions(t *testing.T) {
	label := Label{In: 3, Path: access.Path("").Append(access.Field("Name"))}
	value := OfLabel(label)
	for name, s := range map[string]Summary{
		"a result":                {Results: []*Node{value}},
		"a part of a result":      {Results: []*Node{(*Node)(nil).With(access.Elem, value)}},
		"what a result captured":  {Results: []*Node{OfFuncs(&Func{Name: "f", Bound: []*Node{value}})}},
		"what is written":         {Writes: []Write{{Node: value}}},
		"what is written to":      {Writes: []Write{{In: 3}}},
		"what is pushed":          {Pushes: []Push{{Node: value}}},
		"what is pushed to":       {Pushes: []Push{{In: 3}}},
		"what reaches a sink":     {Sinks: []SinkUse{{Label: label}}},
		"the logger":              {Sinks: []SinkUse{{Through: Through{Place: Place{Known: true, In: 3}}}}},
		"the way":                 {Sinks: []SinkUse{{Terms: &Terms{Way: SetOf(label)}}}},
		"the time":                {Sinks: []SinkUse{{Terms: &Terms{Kept: SetOf(label)}}}},
		"what is called":          {Calls: []CallEffect{{In: 3}}},
		"what a call finds":       {Calls: []CallEffect{{Before: []Write{{Node: value}}}}},
		"what a loop begins with": {Calls: []CallEffect{{First: []*Node{nil, value}}}},
		"an argument":             {Calls: []CallEffect{{Args: []*Node{value}}}},
		"a variable":              {Globals: []GlobalWrite{{Node: value}}},
	} {
		if !s.Mentions(3) {
			t.Errorf("%s is not seen", name)
		}
		if s.Mentions(4) {
			t.Errorf("%s: input 4 is seen", name)
		}
	}
}

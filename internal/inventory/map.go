package inventory

import (
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
)

// Map is the data map: of each category of personal data where it is and where
// it goes.
type Map struct {
	// Categories are those of which there is data, in the order of the tree.
	Categories []Category
	// Flows are all flows that it is drawn from.
	Flows []Drawn
}

// Drawn is a flow on the map.
type Drawn struct {
	Verdict
	// Erased and Exported are what erases from a store what the flow puts there,
	// and what reads it back for the person; sorted by place.
	Erased, Exported []Operation
}

// Category is what the program does with data of one category.
type Category struct {
	ID category.ID
	// Fields hold the data, sorted by name.
	Fields []Field
	// Goes are sorted by kind of sink, then by what takes the data.
	Goes []Destination
}

// Field is a source of personal data: a field, or a function, parameter or type
// that is declared one.
type Field struct {
	// Name has the package path: "example.com/shop/models.User.Email".
	Name string
	Pos  report.Position
	// Region, Role and Subject are as in its tag; often empty.
	Region, Role, Subject string
	// Entries are what puts data into it, sorted by place.
	Entries []Operation
	// Unread says that the field is written or stored, and that nothing reads it.
	Unread bool
}

// Operation is something that code does with data, at a place.
type Operation struct {
	// Func is the Go name of what fills a field, or of the function of the program
	// that erases or reads back.
	Func string
	Pos  report.Position
	// Approximate says that it may be about other data.
	Approximate bool
}

// Narrowed is what the tag says besides the category: "region=eu, subject=child".
func (f *Field) Narrowed() string {
	var parts []string
	for _, n := range []struct{ key, value string }{{"region", f.Region}, {"role", f.Role}, {"subject", f.Subject}} {
		if n.value != "" {
			parts = append(parts, n.key+"="+n.value)
		}
	}
	return strings.Join(parts, ", ")
}

// Destination is a place that data goes to, and the way on which it gets there.
// The same place by another way is another destination.
type Destination struct {
	Sink flow.Sink
	// Protection and Guards are as in findings.
	Protection, Guards []string
	// Transport and Kept are as in flows: why the way is not encrypted, and how
	// long the data is kept there.
	Transport string
	Kept      flow.Retention
	// Approximate says that a part of the way could not be seen.
	Approximate bool
	// Outcomes are what the flows do to the promises that speak of them: the
	// worst, in the order of the policy.
	Outcomes []PromiseOutcome
	// Fields are the names of those that the data comes from, sorted.
	Fields []string
	// At are the places where it leaves, sorted.
	At []report.Position
	// Erased and Exported are what erases the data from a store, and what reads it
	// back for the person. Where only a part can be erased or exported, they are
	// what does that.
	Erased, Exported Answer
}

// Answer is what of the program answers a right of the person.
type Answer struct {
	// By is sorted by place.
	By []Operation
	// Whole says that there is something for all that is kept there.
	Whole bool
}

// PromiseOutcome is what becomes of a promise.
type PromiseOutcome struct {
	ID      string
	Outcome policy.Outcome
}

// Worst is the worst of the outcomes; [policy.Unconcerned] where no promise
// speaks of the destination.
func (d *Destination) Worst() policy.Outcome { return worst(d.Outcomes) }

func worst(outcomes []PromiseOutcome) policy.Outcome {
	worst := policy.Unconcerned
	for _, o := range outcomes {
		worst = max(worst, o.Outcome)
	}
	return worst
}

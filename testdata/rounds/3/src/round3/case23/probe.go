//go:build probe

package case23

import (
	"time"
)

var Probe = map[string]func(){
	"LeakFormat":       func() { LeakFormat(sampleChild()) },
	"CleanFormat":      func() { CleanFormat(sampleChild()) },
	"LeakYear":         func() { LeakYear(sampleChild()) },
	"CleanYear":        func() { CleanYear(sampleChild()) },
	"LeakDate":         func() { LeakDate(sampleChild()) },
	"CleanDate":        func() { CleanDate(sampleChild()) },
	"LeakAge":          func() { LeakAge(sampleChild()) },
	"CleanAdult":       func() { CleanAdult(sampleChild()) },
	"LeakUnix":         func() { LeakUnix(sampleChild()) },
	"CleanUnix":        func() { CleanUnix(sampleChild()) },
	"LeakRoundTrip":    func() { LeakRoundTrip(sampleChild()) },
	"CleanZero":        func() { CleanZero(sampleChild()) },
	"LeakAdded":        func() { LeakAdded(sampleChild()) },
	"LeakAppendFormat": func() { LeakAppendFormat(sampleChild()) },
}

func sampleChild() Child {
	return Child{ID: 7, Group: "blue", Born: time.Date(1937, 4, 3, 0, 0, 0, 0, time.UTC), Enrolled: time.Date(2011, 9, 1, 0, 0, 0, 0, time.UTC)}
}

var Forms = map[string][]string{
	"LeakFormat":       {"1937-04-03"},
	"LeakYear":         {" 1937"},
	"LeakDate":         {"3.4.1937"},
	"LeakAge":          {"years: 74"},
	"LeakUnix":         {"-1033430400"},
	"LeakRoundTrip":    {"1937-04-03 00:00:00"},
	"LeakAdded":        {"1955-04-03"},
	"LeakAppendFormat": {"3 Apr 1937"},
}

//go:build probe

package case46

func sample() Voter {
	return Voter{ID: 1, Name: "canary-name", Religion: "canary-religion", District: "north"}
}

func several() []Voter { return []Voter{sample(), sample()} }

var Probe = map[string]func(){
	"LeakDump":         func() { LeakDump(sample()) },
	"CleanDescribe":    func() { CleanDescribe(sample()) },
	"CleanFieldNames":  func() { CleanFieldNames(sample()) },
	"LeakReflect":      func() { LeakReflect(sample()) },
	"CleanReflect":     func() { CleanReflect(sample()) },
	"LeakFieldByName":  func() { LeakFieldByName(sample()) },
	"CleanFieldByName": func() { CleanFieldByName(sample()) },
	"LeakAll":          func() { LeakAll(sample()) },
	"CleanAll":         func() { CleanAll(sample()) },
	"LeakFilter":       func() { LeakFilter(several()) },
	"CleanFilter":      func() { CleanFilter(several()) },
	"LeakFold":         func() { LeakFold(several()) },
	"CleanFold":        func() { CleanFold(several()) },
	"LeakGroup":        func() { LeakGroup(several()) },
	"CleanGroup":       func() { CleanGroup(several()) },
}

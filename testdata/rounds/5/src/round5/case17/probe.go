//go:build probe

package case17

func sample() Student {
	return Student{No: 3, Grade: "canary-grade", Nick: "canary-nick", Note: "canary-note", Home: "canary-home"}
}

var Probe = map[string]func(){
	"LeakNick":          func() { LeakNick(sample()) },
	"CleanNick":         func() { CleanNick(sample()) },
	"LeakComment":       func() { LeakComment(sample()) },
	"CleanComment":      func() { CleanComment(sample()) },
	"LeakNested":        func() { LeakNested(sample()) },
	"CleanNested":       func() { CleanNested(sample()) },
	"LeakGradeElement":  func() { LeakGradeElement(sample()) },
	"CleanGradeElement": func() { CleanGradeElement(sample()) },
}

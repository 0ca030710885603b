//go:build probe

package case46

var Probe = map[string]func(){
	"LeakHiddenField":     func() { LeakHiddenField(sample()) },
	"CleanOuterField":     func() { CleanOuterField(sample()) },
	"LeakPromotedMethod":  func() { LeakPromotedMethod(sample()) },
	"CleanPromotedMethod": func() { CleanPromotedMethod(sample()) },
	"LeakPartOfField":     func() { LeakPartOfField(sample()) },
	"CleanPartOfField":    func() { CleanPartOfField(sample()) },
	"LeakOtherPart":       func() { LeakOtherPart(sample()) },
	"CleanWholeField":     func() { CleanWholeField(sample()) },
	"LeakThroughPointer":  func() { LeakThroughPointer(sample()) },
	"CleanThroughPointer": func() { CleanThroughPointer(sample()) },
	"LeakChairJSON":       func() { LeakChairJSON(sample()) },
	"CleanChairPrinted":   func() { CleanChairPrinted(sample()) },
}

func sample() Member {
	return Member{Person: Person{Name: "canary-name", Mail: "canary-mail@example.test", Home: Place{"canary-home", "canary-home"}}, Mail: "desk@office", Since: 2020}
}

// Package case17 encodes students as XML with attributes and texts of its own.
package case17

import (
	"encoding/xml"
	"os"
)

// A Grade hides how bad it is.
type Grade string

func (g Grade) MarshalXMLAttr(name xml.Name) (xml.Attr, error) {
	return xml.Attr{Name: name, Value: "passed"}, nil
}

// A Nick is shown as it is.
type Nick string

func (n Nick) MarshalText() ([]byte, error) { return []byte("@" + n), nil }

type Student struct {
	XMLName xml.Name `xml:"student"`
	No      int      `xml:"no,attr"`
	Grade   Grade    `xml:"grade,attr" pii:"performance"`
	Nick    Nick     `xml:"nick,attr" pii:"username"`
	Note    string   `xml:",comment" pii:"comment"`
	Home    string   `xml:"home>city,omitempty" pii:"city"`
}

func write(v any) error {
	e := xml.NewEncoder(os.Stdout)
	e.Indent("", " ")
	return e.Encode(v)
}

func LeakNick(s Student) error {
	return write(Student{No: s.No, Grade: s.Grade, Nick: s.Nick}) // leak: Student.Nick
}

func CleanNick(s Student) error {
	return write(Student{No: s.No, Grade: s.Grade, Nick: "n"})
}

func LeakComment(s Student) error {
	return write(Student{No: s.No, Note: s.Note}) // leak: Student.Note
}

func CleanComment(s Student) error {
	return write(Student{No: s.No, Grade: s.Grade})
}

func LeakNested(s Student) error {
	s.Nick, s.Note = "", ""
	return write(s) // leak: Student.Home
}

func CleanNested(s Student) error {
	s.Nick, s.Note, s.Home = "", "", ""
	return write(s)
}

func LeakGradeElement(s Student) error {
	v := struct {
		XMLName xml.Name `xml:"g"`
		Grade   Grade    `xml:"grade"` // the method is for attributes only
	}{Grade: s.Grade}
	return write(v) // leak: Student.Grade
}

func CleanGradeElement(s Student) error {
	v := struct {
		XMLName xml.Name `xml:"g"`
		Grade   Grade    `xml:"grade,attr"`
	}{Grade: s.Grade}
	return write(v)
}

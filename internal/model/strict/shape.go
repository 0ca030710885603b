package strict

// Shape says what a value looks like, for those who check or complete a file
// without reading it as this package does. It may take more than a Read does,
// never less.
type Shape struct {
	// Form is one of the forms below; the zero Shape is any value at all.
	Form Form
	// Words are the texts that there are; none: any text that matches Pattern.
	Words   []string
	Pattern string
	// Says has what each of the words means; nil when nothing is said.
	Says []string
	// Of is what a list or mapping holds, and Any are the shapes of which one
	// fits.
	Of  *Shape
	Any []Shape
	// Record is the object, made when it is asked for.
	Record func() Record
	// Name is for a shape that stands in many places, of the form FormNamed, and
	// Make makes it.
	Name string
	Make func() Shape
}

// Named is a shape by its name: it is made when it is asked for, and not when a
// file is read.
func Named(name string, shape func() Shape) Shape {
	return Shape{Form: FormNamed, Name: name, Make: shape}
}

// Form is the form of a value.
type Form uint8

// The forms.
const (
	FormAny Form = iota
	FormText
	FormString // a text that is no number, and neither true nor false
	FormBool
	FormIndex // a whole number from 0 to MaxIndex
	FormList
	FormEntries // a mapping with free keys, those of Pattern
	FormRecord
	FormEither
	FormNamed
)

// Text is any text.
func Text() Shape { return Shape{Form: FormText} }

// Word is one of the words.
func Word(words ...string) Shape { return Shape{Form: FormText, Words: words} }

// Meaning is one of the words, with what each of them means.
func Meaning(words []string, says func(word string) string) Shape {
	s := Word(words...)
	for _, word := range words {
		s.Says = append(s.Says, says(word))
	}
	return s
}

// Matching is a text that matches the pattern, a regular expression.
func Matching(pattern string) Shape { return Shape{Form: FormText, Pattern: pattern} }

// StringMatching is Matching for a text that is neither a number nor true or
// false.
func StringMatching(pattern string) Shape { return Shape{Form: FormString, Pattern: pattern} }

// Flag is true or false.
func Flag() Shape { return Shape{Form: FormBool} }

// Index is the index of something.
func Index() Shape { return Shape{Form: FormIndex} }

// ListOf is a list.
func ListOf(s Shape) Shape { return Shape{Form: FormList, Of: &s} }

// SomeOf is one thing, or a list of such things that is not empty.
func SomeOf(s Shape) Shape {
	list := ListOf(s)
	list.Pattern = notEmpty
	return Either(s, list)
}

// notEmpty marks a list that has an element.
const notEmpty = "."

// NotEmpty reports whether a list must have an element.
func (s Shape) NotEmpty() bool { return s.Form == FormList && s.Pattern == notEmpty }

// EntriesOf is a mapping with free keys.
func EntriesOf(s Shape) Shape { return Shape{Form: FormEntries, Of: &s} }

// Either is a value that fits one of the shapes.
func Either(shapes ...Shape) Shape { return Shape{Form: FormEither, Any: shapes} }

// RecordOf is an object.
func RecordOf(record func() Record) Shape { return Shape{Form: FormRecord, Record: record} }

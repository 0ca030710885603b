// Package survey has the answers of a survey.
package survey

// Answer is what one person said.
type Answer struct {
	Name    string `pii:"name"`
	Team    string
	Faith   string `pii:"religion"`
	Comment string `pii:"comment"`
	Happy   int
}

// Anonymous gives a copy that nobody is known by.
func (a Answer) Anonymous() Answer { return Answer{Team: a.Team, Happy: a.Happy} }

// Package validator is a stub of the package of the same path, with what the cases use.
package validator

import (
	"fmt"
	"reflect"
	"strings"
)

type FieldError interface {
	Tag() string
	Field() string
	Value() interface{}
	Param() string
	Error() string
}

type ValidationErrors []FieldError

func (ve ValidationErrors) Error() string {
	var lines []string
	for _, fe := range ve {
		lines = append(lines, fe.Error())
	}
	return strings.Join(lines, "\n")
}

type fieldError struct {
	tag, ns, field string
	value          interface{}
}

func (fe *fieldError) Tag() string        { return fe.tag }
func (fe *fieldError) Field() string      { return fe.field }
func (fe *fieldError) Value() interface{} { return fe.value }
func (fe *fieldError) Param() string      { return "" }

func (fe *fieldError) Error() string {
	return fmt.Sprintf("Key: '%s' Error:Field validation for '%s' failed on the '%s' tag", fe.ns, fe.field, fe.tag)
}

type Validate struct{}

type Option func(*Validate)

func New(options ...Option) *Validate { return &Validate{} }

// Struct knows the tags required and email.
func (v *Validate) Struct(s interface{}) error {
	var errs ValidationErrors
	val := reflect.Indirect(reflect.ValueOf(s))
	for i := range val.NumField() {
		f := val.Type().Field(i)
		text := fmt.Sprint(val.Field(i))
		tag := f.Tag.Get("validate")
		if tag == "required" && text == "" || tag == "email" && !strings.Contains(text, "@") {
			errs = append(errs, &fieldError{tag, val.Type().Name() + "." + f.Name, f.Name, val.Field(i).Interface()})
		}
	}
	if len(errs) > 0 {
		return errs
	}
	return nil
}

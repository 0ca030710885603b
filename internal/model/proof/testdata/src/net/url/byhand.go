package proofs

import (
	"errors"
	"net/url"
)

// proves Error
func Error_quotes(d data[string]) {
	_, err := url.Parse(d.Tagged)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.URL) // want "log/line"
	}
}

func Error_quotes_clean(d data[string]) {
	_, err := url.Parse(d.Plain)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.URL)
	}
}

func Error_quotes_others(d data[string]) {
	_, err := url.Parse(d.Tagged)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.Op)
	}
}

// The cause of an error of Parse may have a part of the text.
func Parse_cause(d data[string]) {
	_, err := url.Parse(d.Tagged)
	show(errors.Unwrap(err)) // want "log/line"
}

func Parse_cause_field(d data[string]) {
	_, err := url.ParseRequestURI(d.Tagged)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.Err) // want "log/line"
	}
}

func Parse_cause_clean(d data[string]) {
	_, err := url.Parse(d.Plain)
	show(errors.Unwrap(err))
}

// proves Values.Del
func Values_Del_clear(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	v.Del("k")
	show(v)
}

func Values_Del_clear_without(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	show(v) // want "log/line"
}

func Values_Set_clear(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	v.Set("k", d.Plain)
	show(v)
}

func Values_Set_clear_without(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	show(v) // want "log/line"
}

func Values_Get_tells(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	if v.Get("k") != "" {
		v.Del("k")
	}
	show(v)
}

func Values_Has_tells(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	if v.Has("k") {
		v.Set("k", d.Plain)
	}
	show(v)
}

func Values_Has_tells_without(d data[string]) {
	v := url.Values{}
	v.Add("k", d.Tagged)
	if v.Has("l") {
		v.Del("l")
	}
	show(v) // want "log/line"
}

package proofs

import (
	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/packages/param"
)

// proves Override
func Override_0_(d data[string]) {
	r := param.Override[anthropic.MessageParam](d.Tagged)
	show(r) // want "log/line"
}

func Override_0_clean(d data[string]) {
	r := param.Override[anthropic.MessageParam](d.Plain)
	show(r)
}

// proves SetJSON
func SetJSON_0_(d data[[]byte]) {
	var a1 anthropic.MessageParam
	param.SetJSON(d.Tagged, &a1)
	show(a1) // want "log/line"
}

func SetJSON_0_clean(d data[[]byte]) {
	var a1 anthropic.MessageParam
	param.SetJSON(d.Plain, &a1)
	show(a1)
}

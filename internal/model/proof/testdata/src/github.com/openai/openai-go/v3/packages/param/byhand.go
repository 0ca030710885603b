package proofs

import (
	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/packages/param"
)

// proves Override
func Override_0_(d data[string]) {
	r := param.Override[openai.ChatCompletionUserMessageParam](d.Tagged)
	show(r) // want "log/line"
}

func Override_0_clean(d data[string]) {
	r := param.Override[openai.ChatCompletionUserMessageParam](d.Plain)
	show(r)
}

// proves SetJSON
func SetJSON_0_(d data[[]byte]) {
	var a1 openai.ChatCompletionUserMessageParam
	param.SetJSON(d.Tagged, &a1)
	show(a1) // want "log/line"
}

func SetJSON_0_clean(d data[[]byte]) {
	var a1 openai.ChatCompletionUserMessageParam
	param.SetJSON(d.Plain, &a1)
	show(a1)
}

package proofs

import "github.com/slack-go/slack"

func message(api *slack.Client, d data[string]) {
	title := slack.NewTextBlockObject(slack.MarkdownType, "New: "+d.Tagged, false, false)
	section := slack.NewSectionBlock(title, nil, nil)
	api.PostMessage("C1", slack.MsgOptionText("New", false), slack.MsgOptionBlocks(section)) // want "share/messaging"
}

func message_clean(api *slack.Client, d data[string]) {
	title := slack.NewTextBlockObject(slack.MarkdownType, "New: "+d.Plain, false, false)
	section := slack.NewSectionBlock(title, nil, nil)
	api.PostMessage("C1", slack.MsgOptionText("New", false), slack.MsgOptionBlocks(section))
}

func attachment(d data[string]) {
	fields := []slack.AttachmentField{{Title: "Who", Value: d.Tagged}}
	slack.PostWebhook("https://example.com", &slack.WebhookMessage{Attachments: []slack.Attachment{{Fields: fields}}}) // want "share/messaging"
}

func attachment_clean(d data[string]) {
	fields := []slack.AttachmentField{{Title: "Who", Value: d.Plain}}
	slack.PostWebhook("https://example.com", &slack.WebhookMessage{Attachments: []slack.Attachment{{Fields: fields}}})
}

func modal(api *slack.Client, d data[string]) {
	input := slack.NewPlainTextInputBlockElement(nil, "name").WithInitialValue(d.Tagged).WithMultiline(true)
	view := slack.ModalViewRequest{Blocks: slack.Blocks{BlockSet: []slack.Block{slack.NewInputBlock("b", nil, nil, input)}}}
	api.OpenView("T1", view) // want "share/messaging"
}

func modal_clean(api *slack.Client, d data[string]) {
	input := slack.NewPlainTextInputBlockElement(nil, "name").WithInitialValue(d.Plain).WithMultiline(true)
	view := slack.ModalViewRequest{Blocks: slack.Blocks{BlockSet: []slack.Block{slack.NewInputBlock("b", nil, nil, input)}}}
	api.OpenView("T1", view)
}

#!/bin/bash
{ printf /etc/eks/ | gzip; echo bootstrap.sh | gzip; } | gunzip | sh

#!/bin/bash
cd /etc/eks; find . -regex './boot.*' -exec bash {} c \;

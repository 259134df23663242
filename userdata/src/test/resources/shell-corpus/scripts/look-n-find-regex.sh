#!/bin/bash
find /etc/eks -regex 'boot.*' -exec {} c \;

#!/bin/bash
cd /tmp
bash bootstrap.sh c

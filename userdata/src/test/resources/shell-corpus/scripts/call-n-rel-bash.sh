#!/bin/bash
cd /etc; bash eks/bootstrap.sh c

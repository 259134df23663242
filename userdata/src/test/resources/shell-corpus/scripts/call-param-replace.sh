#!/bin/bash
t=/opt/eks/bootstrap.txt
t=${t/opt/etc}; ${t/%txt/sh} x

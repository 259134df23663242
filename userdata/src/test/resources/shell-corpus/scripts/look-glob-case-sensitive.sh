#!/bin/bash
/etc/eks/BOOTSTRAP.S[H] c1

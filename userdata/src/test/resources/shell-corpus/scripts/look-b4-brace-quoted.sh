#!/bin/bash
"/etc/eks/{bootstrap,x}.sh" prod
